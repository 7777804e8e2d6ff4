using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>A number as somebody typed or pasted it: <c>NIP. 19761231–199511-1-002</c> from Word, <c>'1976...</c> from Excel, digits of any width.</summary>
/// <param name="Digits">Alone.</param>
/// <param name="Grouped">The digits as they were set apart, with plain spaces and dashes.</param>
/// <param name="Fault">The first character that belongs to no number; null when there is none.</param>
public sealed record TypedNumber(string Digits, string Grouped, TypedFault? Fault)
{
    /// <param name="labels">Words that may stand before it, in capitals.</param>
    /// <param name="signs">What else belongs to it, as the plus of a telephone number does.</param>
    public static TypedNumber Read(string? typed, IReadOnlyList<string> labels, string signs = "")
    {
        var (digits, grouped) = (new StringBuilder(), new StringBuilder());
        Rune[] runes = [.. (typed ?? "").EnumerateRunes()];
        for (var at = LabelLength(runes, labels, signs); at < runes.Length; at++)
        {
            var rune = runes[at];
            if (TypedCharacter.DigitOf(rune) is { } digit)
            {
                digits.Append(digit);
                grouped.Append(digit);
            }
            else if (IsSign(rune, signs))
            {
                grouped.Append(rune);
            }
            else if (TypedCharacter.IsBetweenDigits(rune))
            {
                grouped.Append(Plain(rune));
            }
            else
            {
                return new TypedNumber(digits.ToString(), grouped.ToString(), new TypedFault(rune, at + 1));
            }
        }

        return new TypedNumber(digits.ToString(), grouped.ToString().Trim(' ', '-'), null);
    }

    /// <summary>How many characters the labels take, with what sets them apart; 0 when a word is none.</summary>
    private static int LabelLength(Rune[] runes, IReadOnlyList<string> labels, string signs)
    {
        var length = Math.Max(0, Array.FindIndex(runes, rune => TypedCharacter.DigitOf(rune) is not null || IsSign(rune, signs)));
        var words = string.Concat(runes[..length].Select(rune => TypedCharacter.IsBetweenDigits(rune) || rune.Value is ':' or '=' ? " " : rune.ToString()));
        return words.ToUpperInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).All(labels.Contains) ? length : 0;
    }

    private static bool IsSign(Rune rune, string signs) => rune.IsAscii && signs.Contains((char)rune.Value);

    private static string Plain(Rune rune) =>
        TypedCharacter.IsSpace(rune) || Rune.IsWhiteSpace(rune) ? " "
        : TypedCharacter.IsMark(rune) ? "-"
        : "";
}
