using HostingFunctions.Pages;

namespace HostingFunctions.Settings;

/// <summary>Settings <c>Letterhead__*</c>. They let another city use the same software (sop.md part 6).</summary>
public sealed record LetterheadOptions
{
    public string Line1 { get; init; } = Letterhead.Batam.Government;

    public string Line2 { get; init; } = Letterhead.Batam.Office;

    public string Line3 { get; init; } = Letterhead.Batam.Division;

    /// <summary>The place named before the date of a signature.</summary>
    public string Place { get; init; } = "Batam";

    public IReadOnlyList<string> Lines => [.. new[] { Line1, Line2, Line3 }.Where(line => line.Length > 0)];
}
