using System.Globalization;
using System.Text;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class TypedNumberTests
{
    private const string Nip = "197612311995111002";

    [Theory]
    [InlineData("19761231\u00A0199511\u00A01\u00A0002")]
    [InlineData("19761231\u2009199511\u202F1\u3000002")]
    [InlineData("19761231\t199511\t1\t002\r\n")]
    [InlineData("\uFEFF\u200B19761231\u2060199511\u00AD1002")]
    [InlineData("\u202A197612311995111002\u202C")]
    [InlineData("\u200E197612311995111002\u200F")]
    [InlineData("19761231\u2013199511\u20111\u2212002")]
    [InlineData("19761231.199511/1.002")]
    [InlineData("'197612311995111002")]
    [InlineData("’197612311995111002")]
    [InlineData("=\"197612311995111002\"")]
    [InlineData("NIP. 19761231 199511 1 002")]
    [InlineData("NIP.\u00A019761231 199511 1 002")]
    [InlineData("nip: 197612311995111002")]
    [InlineData("NIP/NIK : 197612311995111002")]
    [InlineData("No. NIP=197612311995111002")]
    [InlineData("１９７６１２３１ １９９５１１ １ ００２")]
    [InlineData("𝟏𝟗𝟕𝟔𝟏𝟐𝟑𝟏𝟏𝟗𝟗𝟓𝟏𝟏𝟏𝟎𝟎𝟐")]
    public void TryParse_NipAsPasted_IsTheNumber(string pasted) => IdNumber.TryParse(IdKind.Nip, pasted, out _).ShouldNotBeNull().Digits.ShouldBe(Nip);

    [Theory]
    [InlineData("NIK 2171-0145-0690-0001")]
    [InlineData("NIK.2171014506900001")]
    [InlineData("2171 0145 0690 0001\u200B")]
    public void TryParse_NikAsPasted_IsTheNumber(string pasted) =>
        IdNumber.TryParse(IdKind.Nik, pasted, out _).ShouldNotBeNull().Digits.ShouldBe("2171014506900001");

    [Theory]
    [InlineData("1 002")]
    [InlineData("1\u00A0002")]
    [InlineData(" 1002\r\n")]
    [InlineData("'1002")]
    [InlineData("１００２")]
    [InlineData("NIP: 1.002")]
    [InlineData("1\u202F002\u200B")]
    public void TryRead_FourDigitsAsPrinted_AreTheDigits(string pasted)
    {
        IdDigits.TryRead(IdKind.Nip, pasted, out var problem).ShouldBe("1002");
        problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "Isi empat angka terakhir NIP Anda.")]
    [InlineData("\u200B", "Isi empat angka terakhir NIP Anda.")]
    [InlineData("002", "Isi empat angka terakhir NIP Anda.")]
    [InlineData("10O2", "Isi empat angka terakhir NIP Anda. Bukan angka: “O” pada karakter ke-3.")]
    [InlineData("١٠٠٢", "Isi empat angka terakhir NIP Anda. Bukan angka: “١” pada karakter ke-1.")]
    public void TryRead_AnythingElse_SaysWhat(string typed, string said)
    {
        IdDigits.TryRead(IdKind.Nip, typed, out var problem).ShouldBeNull();
        problem.ShouldBe(said);
    }

    [Theory]
    [InlineData("0812-3456-7890", "0812-3456-7890")]
    [InlineData("(0778) 123 456", "(0778) 123 456")]
    [InlineData("\u202A+62 812\u20113456\u20117890\u202C", "+62 812-3456-7890")]
    [InlineData("0812\u00A03456\u20097890", "0812 3456 7890")]
    [InlineData("0812.3456.7890", "0812-3456-7890")]
    [InlineData("'081234567890", "081234567890")]
    [InlineData("WA 081234567890", "081234567890")]
    [InlineData("Telepon 0812-3456-7890", "0812-3456-7890")]
    [InlineData("No. Telp. 0778 123456", "0778 123456")]
    [InlineData("WA: +62 812 3456 7890", "+62 812 3456 7890")]
    [InlineData("HP/WA 0812 3456 7890", "0812 3456 7890")]
    [InlineData("０８１２３４５６７８９０", "081234567890")]
    [InlineData("0812\u200B3456\u200B7890\r\n", "081234567890")]
    public void Phone_AsPasted_IsTheNumber(string pasted, string meant)
    {
        var fields = Typed.Fields((Pa17Field.ManagerPhone, pasted));

        fields.Phone(Pa17FormFields.ManagerPhone).ShouldBe(meant);
        fields.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1976123119951110O2", "“O” pada karakter ke-17")]
    [InlineData("NPWP 197612311995111002", "“N” pada karakter ke-1")]
    [InlineData("1976\u00011231", "U+0001 pada karakter ke-5")]
    [InlineData("1.97612E+17", "“E” pada karakter ke-8")]
    [InlineData("197612311995111002 Budi", "“B” pada karakter ke-20")]
    public void TryParse_WhatNobodyCanMean_SaysWhichCharacterAndWhere(string typed, string shown)
    {
        IdNumber.TryParse(IdKind.Nip, typed, out var problem).ShouldBeNull();
        problem.ShouldNotBeNull().ShouldContain(shown);
    }

    [Fact]
    public void Read_EachCharacterThereIsBetweenDigits_IsADigitOrNothingOrRefusedAtItsPlace()
    {
        AnyText.Runes.Where(rune => !IsReadRightly(rune)).ShouldBeEmpty();

        static bool IsReadRightly(Rune rune)
        {
            var number = TypedNumber.Read($"1{rune}02", []);
            return number.Fault is not null
                ? number.Fault == new TypedFault(rune, 2) && !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.DashPunctuation
                : number.Digits == "102" || number.Digits == $"1{rune}02".Normalize(NormalizationForm.FormKC);
        }
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 1000)]
    public void Read_AnyText_GivesNothingButPlainDigitsAndWhatSetsThemApart(AnyText typed)
    {
        var number = TypedNumber.Read(typed.Value, ["NIP"]);

        number.Digits.ShouldAllBe(c => char.IsAsciiDigit(c));
        number.Grouped.ShouldAllBe(c => char.IsAsciiDigit(c) || c == ' ' || c == '-');
        number.Grouped.Where(char.IsAsciiDigit).ShouldBe(number.Digits);
    }
}
