using System.Globalization;
using FsCheck;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Identity;

/// <summary>Structure of a NIK (sop.md part 4, rule 7).</summary>
public sealed class NikTests
{
    [Theory]
    [InlineData("2171010512900001")]
    [InlineData("2171014512900001")] // woman, born on the 5th
    [InlineData("2171017112900001")] // woman, born on the 31st
    [InlineData("2171012902000001")] // leap day; the century is unknown
    [InlineData("0000000101000001")] // the region never fails
    [InlineData("2171-0105-1290-0001")]
    public void TryParse_RightStructure_IsTaken(string typed) => IdNumber.TryParse(IdKind.Nik, typed, out _).ShouldNotBeNull();

    [Theory]
    [InlineData("217101051290000", "16 angka")]
    [InlineData("21710105129000011", "16 angka")]
    [InlineData("217101051290000a", "hanya boleh berisi angka")]
    [InlineData("2171010012900001", "tanggal lahir")] // day 0
    [InlineData("2171013212900001", "tanggal lahir")] // day 32
    [InlineData("2171014012900001", "tanggal lahir")] // day 40 is nobody's
    [InlineData("2171017212900001", "tanggal lahir")] // woman, day 32
    [InlineData("2171010500900001", "tanggal lahir")] // month 0
    [InlineData("2171010513900001", "tanggal lahir")] // month 13
    [InlineData("2171013002900001", "tanggal lahir")] // 30 February
    [InlineData("2171013104900001", "tanggal lahir")] // 31 April
    [InlineData("2171010512900000", "0000")]
    public void TryParse_WrongStructure_SaysWhat(string typed, string reason)
    {
        IdNumber.TryParse(IdKind.Nik, typed, out var problem).ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain(reason);
    }

    [Property]
    public void TryParse_AnyPerson_IsTakenWhateverTheRegion(DateTime birth, NonNegativeInt region, PositiveInt serial, bool woman)
    {
        var day = birth.Day + (woman ? 40 : 0);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{region.Get % 1_000_000:000000}{day:00}{birth:MMyy}{1 + serial.Get % 9999:0000}");

        var nik = IdNumber.TryParse(IdKind.Nik, digits, out _).ShouldNotBeNull();

        nik.Printed.ShouldBe(digits);
    }
}
