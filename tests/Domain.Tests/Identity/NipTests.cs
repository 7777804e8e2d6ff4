using System.Globalization;
using FsCheck;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Identity;

/// <summary>Structure of a NIP (sop.md part 4, rule 7).</summary>
public sealed class NipTests
{
    [Theory]
    [InlineData("197612311995111002")]
    [InlineData("19761231 199511 1 002")]
    [InlineData(" 19761231.199511-1.002 ")]
    [InlineData("200002292024012001")] // born on a leap day
    [InlineData("199001012022211001")] // PPPK, first contract
    [InlineData("199001012022292999")] // PPPK, ninth contract
    public void TryParse_RightStructure_IsTaken(string typed)
    {
        IdNumber.TryParse(IdKind.Nip, typed, out var problem).ShouldNotBeNull();
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "18 angka")]
    [InlineData(null, "18 angka")]
    [InlineData("19761231199511100", "yang diisi 17 angka")]
    [InlineData("1976123119951110023", "yang diisi 19 angka")]
    [InlineData("1976123119951110O2", "hanya boleh berisi angka")]
    [InlineData("١٩٧٦١٢٣١١٩٩٥١١١٠٠٢", "hanya boleh berisi angka")]
    [InlineData("197613311995111002", "tanggal lahir")] // month 13
    [InlineData("197602301995111002", "tanggal lahir")] // 30 February
    [InlineData("190002291995111002", "tanggal lahir")] // 1900 was no leap year
    [InlineData("197612311995001002", "bulan pengangkatan")]
    [InlineData("197612311995131002", "bulan pengangkatan")]
    [InlineData("197612312022201002", "bulan pengangkatan")]
    [InlineData("197612312022301002", "bulan pengangkatan")]
    [InlineData("197612311995110002", "1 (laki-laki) atau 2 (perempuan)")]
    [InlineData("197612311995113002", "1 (laki-laki) atau 2 (perempuan)")]
    [InlineData("197612311995111000", "001-999")]
    public void TryParse_WrongStructure_SaysWhat(string? typed, string reason)
    {
        IdNumber.TryParse(IdKind.Nip, typed, out var problem).ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain(reason);
    }

    [Property]
    public void TryParse_AnyCivilServant_IsTakenAndPrintedAsItIsReadAgain(DateTime birth, PositiveInt months, PositiveInt serial, bool woman)
    {
        var appointed = Enumerable.Range(1, 12).Concat(Enumerable.Range(21, 9)).ElementAt(months.Get % 21);
        var digits = string.Create(
            CultureInfo.InvariantCulture, $"{birth:yyyyMMdd}2022{appointed:00}{(woman ? 2 : 1)}{1 + serial.Get % 999:000}");

        var nip = IdNumber.TryParse(IdKind.Nip, digits, out _).ShouldNotBeNull();

        nip.Digits.ShouldBe(digits);
        nip.Printed.ShouldBe($"{digits[..8]} {digits[8..14]} {digits[14]} {digits[15..]}");
        IdNumber.Parse(IdKind.Nip, nip.Printed).ShouldBe(nip);
    }
}
