using System.Text;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Tests.Forms;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Dinas\tContoh", "Dinas Contoh")]
    [InlineData("Dinas\vContoh", "Dinas Contoh")]
    [InlineData("Dinas\u2028Contoh", "Dinas Contoh")]
    [InlineData("Dinas\u00ADContoh", "Dinas Contoh")]
    [InlineData("Dinas\u00A0Contoh", "Dinas Contoh")]
    [InlineData("\uFEFFDinas\u200B Contoh\u2060", "Dinas Contoh")]
    [InlineData("\u202ADinas Contoh\u202C", "Dinas Contoh")]
    [InlineData("\u202D0778-123456\u202C, Dinas", "0778-123456, Dinas")]
    [InlineData("Dinas\u200D", "Dinas")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    [InlineData("Kesehatan \u2011 Batam", "Kesehatan \u2011 Batam")]
    public void Read_NameAsPasted_IsWhatIsSeen(string pasted, string meant) => TypedText.Read(pasted, lines: false).ShouldBe(new TypedText(meant, null));

    [Theory]
    [InlineData("satu\vdua", "satu\ndua")]
    [InlineData("satu\u2028dua\u2029tiga", "satu\ndua\ntiga")]
    [InlineData("satu\r\ndua\rtiga\u0085empat\fenam", "satu\ndua\ntiga\nempat\nenam")]
    [InlineData("satu\n\ndua", "satu\n\ndua")]
    [InlineData("satu\tkolom", "satu kolom")]
    public void Read_LinesAsPasted_AreLines(string pasted, string meant) => TypedText.Read(pasted, lines: true).ShouldBe(new TypedText(meant, null));

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u2060\u00AD")]
    [InlineData("\u3164\u115F")]
    [InlineData("\uFE0F\u200D")]
    [InlineData(" \u00A0\u2003\t\r\n")]
    [InlineData(null)]
    public void Read_NothingThatIsSeen_IsEmpty(string? pasted) => TypedText.Read(pasted, lines: false).ShouldBe(new TypedText("", null));

    [Theory]
    [InlineData("Aplikasi\u0001", "U+0001 pada karakter ke-9")]
    [InlineData(" Sari\u202Eirsa", "U+202E pada karakter ke-6")]
    [InlineData("Sari\nContoh", "U+000A pada karakter ke-5")]
    [InlineData("😀\uFFFD", "U+FFFD pada karakter ke-2")]
    public void ProblemIn_WhatNobodyCanMean_SaysWhichCharacterAndWhere(string typed, string shown) =>
        TypedText.Read(typed, lines: false).ProblemIn(new FormField("isian", "Isian", 100)).ShouldNotBeNull().ShouldContain(shown);

    [Fact]
    public void Read_EachCharacterThereIs_IsKeptOrASpaceOrALineOrNothingOrRefusedAtItsPlace()
    {
        AnyText.Runes.Where(rune => !IsReadRightly(rune)).ShouldBeEmpty();

        static bool IsReadRightly(Rune rune)
        {
            var (value, fault) = TypedText.Read($"a{rune}b", lines: true);
            return fault is not null ? fault == new TypedFault(rune, 2) : value is "ab" or "a b" or "a\nb" || value == $"a{rune}b".Normalize();
        }
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 1000)]
    public void Read_AnyText_IsWhatXmlAndMailCanCarry(AnyText typed, bool lines)
    {
        var (value, fault) = TypedText.Read(typed.Value, lines);

        value.ShouldBe(value.Trim());
        value.IsNormalized().ShouldBeTrue();
        value.ShouldAllBe(c => (lines && c == '\n') || !char.IsControl(c));
        value.ShouldAllBe(c => c == ' ' || c == '\n' || !char.IsWhiteSpace(c));
        value.Contains('\uFFFD').ShouldBe(fault is not null);
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 1000)]
    public void Read_WhatWasRead_StaysAsItIs(AnyText typed, bool lines)
    {
        var once = TypedText.Read(typed.Value, lines);

        TypedText.Read(once.Value, lines).Value.ShouldBe(once.Value);
    }
}
