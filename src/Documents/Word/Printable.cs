using System.Globalization;
using System.Text;

namespace HostingFunctions.Documents.Word;

/// <summary>Text that a document can carry, whatever was typed.</summary>
internal static class Printable
{
    /// <summary>
    /// Lines of the text. A character that XML 1.0 (2.2) forbids, half a surrogate pair, and the direction overrides that make a
    /// text read as another are shown as U+FFFD: seen by whoever reads, and unable to break the file.
    /// </summary>
    public static string[] Lines(string text)
    {
        var shown = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            shown.Append(units[..(IsForbidden(rune.Value) ? Rune.ReplacementChar : rune).EncodeToUtf16(units)]);
        }

        return shown.ToString().Split('\n');
    }

    /// <summary>The text on one line, for a name or a heading.</summary>
    public static string Line(string text) => string.Join(' ', Lines(text)).Replace('\t', ' ');

    /// <summary>A size in bytes as people in Indonesia write it: <c>182 KB</c>, <c>2,4 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => Number(bytes, "0") + " byte",
        < 1024 * 1024 => Number(bytes / 1024.0, "0") + " KB",
        _ => Number(bytes / (1024.0 * 1024), "0.#") + " MB",
    };

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture).Replace('.', ',');

    private static bool IsForbidden(int code) =>
        code is (< 0x20 and not ('\t' or '\n')) or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
