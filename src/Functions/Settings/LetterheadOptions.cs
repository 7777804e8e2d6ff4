using HostingFunctions.Documents;
using HostingFunctions.Pages;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Letterhead__*</c>. They let another city use the same software (sop.md part 6).</summary>
public sealed record LetterheadOptions
{
    public string Line1 { get; init; } = Letterhead.Batam.Government;

    public string Line2 { get; init; } = Letterhead.Batam.Office;

    public string Line3 { get; init; } = Letterhead.Batam.Division;

    /// <summary>Below the lines, on documents only: street, telephone, site.</summary>
    public string Address1 { get; init; } = "";

    public string Address2 { get; init; } = "";

    /// <summary>A PNG or SVG file, on documents only; a relative path starts at the app's folder. Empty for none.</summary>
    public string Emblem { get; init; } = "";

    /// <summary>The place named before the date of a signature.</summary>
    public string Place { get; init; } = "Batam";

    public IReadOnlyList<string> Lines => Given(Line1, Line2, Line3);

    public IReadOnlyList<string> Address => Given(Address1, Address2);

    /// <returns>Null when there is none, or when the file is no emblem.</returns>
    public Emblem? ReadEmblem()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Emblem);
        return Emblem.Length > 0 && File.Exists(path) ? Documents.Emblem.Of(File.ReadAllBytes(path)) : null;
    }

    private static IReadOnlyList<string> Given(params IEnumerable<string> lines) => [.. lines.Where(line => line.Length > 0)];
}
