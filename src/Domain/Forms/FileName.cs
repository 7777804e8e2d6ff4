using System.Globalization;
using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>Makes a client's file name safe: for a header, a page, a document and somebody's disk.</summary>
public static class FileName
{
    private const int Longest = 120;

    /// <param name="name">As the client sent it; may hold paths, control characters, anything.</param>
    /// <param name="type">What the content is: decides the ending.</param>
    public static string Safe(string? name, FileType type)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var isSafe = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            kept.Append(isSafe && !"\"<>:|?*;%".Contains(rune.ToString(), StringComparison.Ordinal) ? rune.ToString() : "_");
        }

        var stem = Path.GetFileNameWithoutExtension(kept.ToString()).Trim(' ', '.');
        stem = stem.Length > Longest ? Shortened(stem) : stem;
        return (stem.Length == 0 ? "berkas" : stem) + type.Ending();
    }

    private static string Shortened(string stem) => char.IsHighSurrogate(stem[Longest - 1]) ? stem[..(Longest - 1)] : stem[..Longest];
}
