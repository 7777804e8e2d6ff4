using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>
/// A text as somebody typed or pasted it, made what they meant: every space a plain one, what shows nothing left out, lines ended alike, no space at its ends,
/// letters composed.
/// </summary>
/// <param name="Fault">The first character that a document or a mail header cannot carry; null when there is none.</param>
public sealed record TypedText(string Value, TypedFault? Fault)
{
    /// <summary>Said of a text that is cut off, so that nobody knows how long it is.</summary>
    public const string TooLong = "Isian ini terlalu panjang.";

    /// <param name="lines">Whether it may have several.</param>
    public static TypedText Read(string? typed, bool lines)
    {
        Rune[] runes = [.. (typed ?? "").EnumerateRunes()];
        var value = new StringBuilder(runes.Length);
        TypedFault? fault = null;
        var last = Array.FindLastIndex(runes, rune => !TypedCharacter.IsBlank(rune));
        for (var at = Math.Max(0, Array.FindIndex(runes, rune => !TypedCharacter.IsBlank(rune))); at <= last; at++)
        {
            if (Meant(runes[at], at > 0 ? runes[at - 1] : default, lines) is { } meant)
            {
                value.Append(meant);
            }
            else
            {
                fault ??= new TypedFault(runes[at], at + 1);
                value.Append(Rune.ReplacementChar);
            }
        }

        return new TypedText(value.ToString().Normalize(NormalizationForm.FormC), fault);
    }

    /// <summary>What is wrong with it in a field, lengths counted in UTF-16 units; null when nothing is.</summary>
    public string? ProblemIn(FormField field) =>
        Value.Length == 0 ? (field.IsRequired ? $"{field.Called} wajib diisi." : null)
        : Value.Length > field.Longest ? $"{field.Called} paling panjang {field.Longest} karakter; yang diisi {Value.Length} karakter."
        : Fault is not null ? $"{field.Called} memuat karakter yang tidak dapat dicetak: {Fault}. Hapus karakter itu lalu kirim lagi."
        : null;

    /// <returns>Null for a character that nothing can stand for.</returns>
    private static string? Meant(Rune rune, Rune before, bool lines) =>
        lines && rune.Value == '\n' && before.Value == '\r' ? ""
        : TypedCharacter.IsSpace(rune) ? " "
        : TypedCharacter.IsSoftBreak(rune) ? (lines ? "\n" : " ")
        : lines && rune.Value is '\n' or '\r' ? "\n"
        : TypedCharacter.IsInvisible(rune) ? ""
        : TypedCharacter.IsForbidden(rune) ? null
        : rune.ToString();
}
