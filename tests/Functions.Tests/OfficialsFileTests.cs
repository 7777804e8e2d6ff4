using HostingFunctions.Domain.Procedure;
using HostingFunctions.Settings;
using Microsoft.Extensions.Logging.Abstractions;

namespace HostingFunctions.Functions.Tests;

/// <summary>The officials' file as deployments replace it.</summary>
public sealed class OfficialsFileTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("officials");

    [Fact]
    public void Roster_LinkOnTheWaySwapped_IsTheNewOne()
    {
        Write("pertama", "Ani");
        Write("kedua", "Budi");
        Directory.CreateSymbolicLink(At("..data"), At("pertama"));
        File.CreateSymbolicLink(At("officials.json"), Path.Combine("..data", "officials.json"));
        var officials = new OfficialsFile(At("officials.json"), NullLogger<OfficialsFile>.Instance);
        NameIn(officials).ShouldBe("Ani");

        Directory.Delete(At("..data"));
        Directory.CreateSymbolicLink(At("..data"), At("kedua"));

        NameIn(officials).ShouldBe("Budi");
    }

    [Fact]
    public void Roster_OtherContentOfTheSameTimeAndLength_IsTheNewOne()
    {
        var path = Write("pertama", "Ani");
        var written = File.GetLastWriteTimeUtc(path);
        var officials = new OfficialsFile(path, NullLogger<OfficialsFile>.Instance);

        Write("pertama", "Edi");
        File.SetLastWriteTimeUtc(path, written);

        NameIn(officials).ShouldBe("Edi");
    }

    [Fact]
    public void Roster_FileGoneOrBrokenForAWhile_IsTheLastGoodOne()
    {
        var path = Write("pertama", "Ani");
        var officials = new OfficialsFile(path, NullLogger<OfficialsFile>.Instance);

        File.Delete(path);
        NameIn(officials).ShouldBe("Ani");
        File.WriteAllText(path, "[");
        NameIn(officials).ShouldBe("Ani");
        Write("pertama", "Budi");
        NameIn(officials).ShouldBe("Budi");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string NameIn(OfficialsFile officials) => officials.Roster.Holders(Role.KepalaBidang, Today).ShouldHaveSingleItem().Name;

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Write(string version, string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(At(version)).FullName, "officials.json");
        File.WriteAllText(path, $$"""[{"role":"KepalaBidang","name":"{{name}}","nip":"197612311995111002","email":"ani@batam.go.id","from":"2026-01-01"}]""");
        return path;
    }
}
