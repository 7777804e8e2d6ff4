using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HostingFunctions.Domain.Forms;

/// <summary>Makes a client's file name safe to use in a header, on a page, in a document and on a disk.</summary>
public static partial class FileName
{
    private const int Longest = 120;

    /// <param name="name">The name as the client sent it; it may hold paths, control characters, anything.</param>
    /// <param name="type">The type of the content; it decides the extension.</param>
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

        var stem = Path.GetFileNameWithoutExtension(kept.ToString().Normalize()).Trim(' ', '.');
        stem = Shortened(Device().IsMatch(stem) ? "_" + stem : stem).TrimEnd(' ', '.');
        return (stem.Length == 0 ? "berkas" : stem) + type.Ending();
    }

    private static string Shortened(string stem) =>
        stem.Length <= Longest ? stem
        : char.IsHighSurrogate(stem[Longest - 1]) ? stem[..(Longest - 1)]
        : stem[..Longest];

    /// <summary>Windows treats these as devices, whatever follows the first dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces").</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
