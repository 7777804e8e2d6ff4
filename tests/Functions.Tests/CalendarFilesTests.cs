using HostingFunctions.Settings;

namespace HostingFunctions.Functions.Tests;

/// <summary>Calendar files that an operator broke.</summary>
public sealed class CalendarFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("calendar");

    [Fact]
    public void Read_HolidaysAndCollectiveLeave_AreNoWorkingDays()
    {
        Write("""{"year":2027,"holidays":[{"date":"2027-01-01","name":"Tahun Baru"}],"collectiveLeave":[{"date":"2027-01-04","name":"Cuti bersama"}]}""");

        var calendar = CalendarFiles.Read(folder.FullName);

        calendar.Years.ShouldBe([2027]);
        calendar.OnOrAfter(new DateOnly(2027, 1, 1)).ShouldBe(new DateOnly(2027, 1, 5));
    }

    [Fact]
    public void Read_FileOfMacOs_IsLeftAlone()
    {
        Write("""{"year":2027,"holidays":[],"collectiveLeave":[]}""");
        File.WriteAllBytes(Path.Combine(folder.FullName, "._2027.json"), [0, 5, 22, 7]);

        CalendarFiles.Read(folder.FullName).Years.ShouldBe([2027]);
    }

    [Fact]
    public void Read_TwoFilesOfOneYear_AreBothNamed()
    {
        Write("""{"year":2027,"holidays":[],"collectiveLeave":[]}""");
        File.Copy(Path.Combine(folder.FullName, "2027.json"), Path.Combine(folder.FullName, "2027-lama.json"));

        Should.Throw<InvalidDataException>(() => CalendarFiles.Read(folder.FullName)).Message
            .ShouldBe("Calendar__Path: 2027.json: 2027 is the year of 2027-lama.json too");
    }

    [Theory]
    [InlineData("{", "line")]
    [InlineData("[]", "Object")]
    [InlineData("""{"holidays":[],"collectiveLeave":[]}""", "'year' is missing")]
    [InlineData("""{"year":2027,"collectiveLeave":[]}""", "'holidays' is missing")]
    [InlineData("""{"year":2027,"holidays":[{"name":"x"}],"collectiveLeave":[]}""", "'date' is missing")]
    [InlineData("""{"year":2027,"holidays":[{"date":"1 Januari","name":"x"}],"collectiveLeave":[]}""", "'1 Januari'")]
    [InlineData("""{"year":2027,"holidays":[{"date":"2026-01-01","name":"x"}],"collectiveLeave":[]}""", "2026-01-01 lies outside 2027")]
    public void Read_BrokenFile_IsNamedWithWhatIsWrong(string content, string problem)
    {
        Write(content);

        var message = Should.Throw<InvalidDataException>(() => CalendarFiles.Read(folder.FullName)).Message;

        message.ShouldStartWith("Calendar__Path: 2027.json: ");
        message.ShouldContain(problem, Case.Insensitive);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string content) => File.WriteAllText(Path.Combine(folder.FullName, "2027.json"), content);
}
