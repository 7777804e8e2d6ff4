using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HostingFunctions.Domain.Forms;

/// <summary>Makes a client's file name safe: for a header, a page, a document and somebody's disk.</summary>
public static partial class FileName
{
    private const int Longest = 120;

    /// <param name="name">As the client sent it; may hold paths, control characters, anything.</param>
    /// <param name="type">What the content is: decides the ending, unless the name has one that fits.</param>
    public static string Safe(string? name, FileType type)
    {
        var kept = Cleaned(name);
        var ending = Ending().Match(kept).Value;
        var stem = kept[..^ending.Length].Trim(' ', '.');
        stem = Shortened(Device().IsMatch(stem) ? "_" + stem : stem).TrimEnd(' ', '.');
        return (stem.Length == 0 ? "berkas" : stem) + (ending.Length > 0 && type.Fits(ending) ? ending : type.Ending());
    }

    /// <summary>The name by which people recognise a file that is refused; null when it has none.</summary>
    /// <param name="name">As the client sent it.</param>
    public static string? Shown(string? name) => Shortened(Cleaned(name).TrimStart()) is { Length: > 0 } shown ? shown : null;

    private static string Cleaned(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var isSafe = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            kept.Append(isSafe && !"\"<>:|?*;%".Contains(rune.ToString(), StringComparison.Ordinal) ? rune.ToString() : "_");
        }

        return kept.ToString().Normalize().TrimEnd(' ', '.');
    }

    private static string Shortened(string stem) =>
        stem.Length <= Longest ? stem
        : char.IsHighSurrogate(stem[Longest - 1]) ? stem[..(Longest - 1)]
        : stem[..Longest];

    /// <summary>What stands after the last dot is an ending only if programs write it: <c>No. 5</c>, <c>v1.2</c> and <c>S.Kom</c> end in none.</summary>
    [GeneratedRegex(
        @"\.(pdf|docx?|docm|dot[xm]?|xls[xmb]?|xlt[xm]?|ppt[xm]?|pps[xm]?|od[tsp]|rtf|txt|csv|html?|mht"
        + @"|png|apng|jpe?g|jpe|jfif|gif|bmp|webp|tiff?|svg|hei[cf]|avif|zip|kmz|epub|rar|7z|tar|t?gz|exe|com|scr|bat|cmd|msi|vbs|js|lnk|php)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();

    /// <summary>Windows takes these for devices whatever follows the first dot (learn.microsoft.com, "Naming Files, Paths, and Namespaces").</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
