using System.Text;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Retention;

/// <summary>A stored file that is somebody's own or about them.</summary>
/// <param name="Label">What it is to them.</param>
/// <param name="Under">The request or draft that it lies with.</param>
public sealed record PersonalFile(string Label, string Name, RequestId Under, FileId Id)
{
    /// <summary>Longer names than this keep some programs from unpacking them on Windows.</summary>
    private const int LongestName = 100;

    /// <summary>Printed beside it on every system that unpacks it, whatever the system it was named on allowed.</summary>
    private const string NotInNames = "\\/:*?\"<>|";

    /// <summary>Of a file that waits in a draft: when that ends.</summary>
    public DateTimeOffset? DraftEndsAt { get; init; }

    /// <summary>Whether the virus scanner has passed it. None that it has not is handed out.</summary>
    public bool IsPassed { get; init; } = true;

    /// <summary>Where it lies in what they are handed: the same for the same file, of no other, and never outside its folder.</summary>
    public string Path => $"berkas/{Under}/{Id}-{SafeName}";

    /// <summary>The same as a link from beside that folder.</summary>
    public string Link => $"berkas/{Under}/{Id}-{Uri.EscapeDataString(SafeName)}";

    private string SafeName
    {
        get
        {
            var name = string.Concat(Name.EnumerateRunes().Take(LongestName).Select(
                rune => Rune.IsControl(rune) || NotInNames.Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString()));
            return name.TrimEnd('.', ' ');
        }
    }
}
