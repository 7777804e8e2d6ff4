using HostingFunctions.Domain.Calendar;
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

        var days = CalendarFiles.Read(folder.FullName);

        days.All.Select(year => year.Year).ShouldBe([2027]);
        new WorkingCalendar(days).OnOrAfter(new DateOnly(2027, 1, 1)).ShouldBe(new DateOnly(2027, 1, 5));
    }

    [Fact]
    public void Read_FileOfMacOs_IsLeftAlone()
    {
        Write("""{"year":2027,"holidays":[],"collectiveLeave":[]}""");
        File.WriteAllBytes(Path.Combine(folder.FullName, "._2027.json"), [0, 5, 22, 7]);

        CalendarFiles.Read(folder.FullName).All.Select(year => year.Year).ShouldBe([2027]);
    }

    [Fact]
    public void Read_TwoFilesOfOneYear_AreBothNamed()
    {
        Write("""{"year":2027,"holidays":[],"collectiveLeave":[]}""");
        File.Copy(Path.Combine(folder.FullName, "2027.json"), Path.Combine(folder.FullName, "2027-lama.json"));

        Should.Throw<InvalidDataException>(() => CalendarFiles.Read(folder.FullName)).Message
            .ShouldBe("Calendar__Path: 2027.json: 2027 is the year of 2027-lama.json too");
    }

    [Fact]
    public void Read_YearDecidedInPart_SaysWhatIsNot()
    {
        Write("""
            {"year":2027,"decided":false,"decree":{"number":"SKB 1","date":"2026-09-15"},
             "holidays":[{"date":"2027-03-10","name":"Idulfitri","tentative":true}],"collectiveLeave":[]}
            """);

        var due = new WorkingCalendar(CalendarFiles.Read(folder.FullName)).Due(new DateOnly(2027, 3, 8), 2);

        due.Date.ShouldBe(new DateOnly(2027, 3, 11));
        due.YearsWithoutCalendar.ShouldBe([2027]);
        due.Undecided.ShouldBe(["Idulfitri"]);
    }

    /// <summary>Of the files that are shipped: as many days as each year's joint decree has.</summary>
    [Theory]
    [InlineData(2026, 17, 8)]
    [InlineData(2027, 18, 8)]
    public void Read_ShippedYears_HaveAllDaysOfTheirDecree(int year, int holidays, int leave)
    {
        var shipped = CalendarFiles.Read(Path.Combine(AppContext.BaseDirectory, "calendars")).Of(year)!;

        shipped.Days.Count(day => !day.CollectiveLeave).ShouldBe(holidays);
        shipped.Days.Count(day => day.CollectiveLeave).ShouldBe(leave);
        shipped.Decree!.Date.Year.ShouldBe(year - 1);
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
