using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>Checks text as typed: its length in UTF-16 units, and that every character can stand in a document and a mail header.</summary>
public static class TypedText
{
    /// <summary>The message for text that is cut off, whose full length is therefore unknown.</summary>
    public const string TooLong = "Isian ini terlalu panjang.";

    public static string Normalized(string? text) => WellFormed(text ?? "").ReplaceLineEndings("\n").Trim().Normalize(NormalizationForm.FormC);

    public static string? ProblemOf(string text, string label, int longest, bool required, bool lines = false)
    {
        if (text.Length == 0)
        {
            return required ? $"{label} wajib diisi." : null;
        }

        if (text.Length > longest)
        {
            return $"{label} paling panjang {longest} karakter; yang diisi {text.Length} karakter.";
        }

        return text.Any(c => IsForbidden(c, lines))
            ? $"{label} memuat karakter yang tidak dapat dicetak. Hapus karakter itu lalu kirim lagi."
            : null;
    }

    /// <summary>Replaces lone surrogates and U+FFFE, on which normalization throws, by U+FFFD, which is then refused.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');

    /// <summary>Control characters (XML 1.0, 2.2; RFC 5322, 2.2), and the direction overrides that can make text look like other text.</summary>
    private static bool IsForbidden(char c, bool lines) =>
        (char.IsControl(c) && !(lines && c is '\n' or '\t'))
        || c is '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';
}
