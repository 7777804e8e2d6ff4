using System.Globalization;
using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>What one character means in what people type and paste: Word, Excel, WhatsApp and phones' contacts put in more than is seen.</summary>
internal static class TypedCharacter
{
    private const int RightToLeftOverride = 0x202E;

    private static readonly Rune BrailleBlank = new(0x2800);
    private static readonly Rune SoftHyphen = new(0xAD);

    public static bool IsSpace(Rune rune) =>
        rune.Value == '\t' || rune == SoftHyphen || rune == BrailleBlank || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    /// <summary>An end of line within a paragraph, as programs put it where a text was only wrapped.</summary>
    public static bool IsSoftBreak(Rune rune) => rune.Value is '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    /// <summary>Shows nothing, as zero widths and marks of direction (Unicode, DerivedCoreProperties.txt: Default_Ignorable_Code_Point).</summary>
    public static bool IsInvisible(Rune rune) => !IsJoining(rune) && rune.Value is
        0x34F or 0x61C or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and < RightToLeftOverride) or (>= 0x2060 and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Shows nothing itself but shapes its neighbours, in emoji and in scripts that join.</summary>
    public static bool IsJoining(Rune rune) => rune.Value is 0x200C or 0x200D or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Means nothing at the ends of a text, nor between digits.</summary>
    public static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || IsSpace(rune) || IsInvisible(rune) || IsJoining(rune);

    /// <summary>Control characters (XML 1.0, 2.2; RFC 5322, 2.2), what is no character, and the override that makes a text read as another.</summary>
    public static bool IsForbidden(Rune rune) =>
        Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is RightToLeftOverride or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE;

    /// <summary>What stands between the digits of a number, or at its ends, and says nothing.</summary>
    public static bool IsBetweenDigits(Rune rune) => IsBlank(rune) || IsMark(rune) || IsQuote(rune) || rune.Value == RightToLeftOverride;

    /// <summary>A mark that sets digits apart: dashes, dots and slashes of all widths.</summary>
    public static bool IsMark(Rune rune) =>
        rune.Value is '.' or 0xB7 or 0x2024 or 0xFF0E or '/' or '\\' or 0x2044 or 0x2215 or 0xFF0F or 0x2043 or 0x2212
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation;

    /// <summary>Excel's apostrophe before a number that is to stay a text, as Word bends it, and the quotation marks of a CSV.</summary>
    private static bool IsQuote(Rune rune) => rune.Value is '\'' or '"' or '`' or 0xB4 or 0x2BC or (>= 0x2018 and <= 0x201F) or 0xFF02 or 0xFF07;

    /// <summary>The digit, also in another width or weight; null for any other character, and for digits of another script.</summary>
    public static char? DigitOf(Rune rune) =>
        Rune.IsDigit(rune) && rune.ToString().Normalize(NormalizationForm.FormKC) is [>= '0' and <= '9' and var digit] ? digit : null;
}
