namespace HostingFunctions.Documents;

/// <summary>How a city's documents look, and what they say of the city. Comes from the settings of the deployment.</summary>
public sealed record HouseStyle
{
    /// <summary>The letterhead's lines, from the government down to the division (sop.md part 6). May be empty.</summary>
    public required IReadOnlyList<string> Letterhead { get; init; }

    /// <summary>Lines below the letterhead's: street, telephone, site. May be empty.</summary>
    public IReadOnlyList<string> Address { get; init; } = [];

    /// <summary>Stands at the left of the letterhead; null for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>The place before the date at a signature, e.g. <c>Batam</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The domain that form PA-17 names for the hosting manager's email, e.g. <c>batam.go.id</c>.</summary>
    public required string EmailDomain { get; init; }

    /// <summary>Where seals are checked, up to the seal's id: <c>https://hosting.batam.go.id/verifikasi/</c>.</summary>
    public required Uri SealRoot { get; init; }

    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>A typeface that readers of the documents have installed.</summary>
    public string Font { get; init; } = "Arial";

    /// <summary>Size of the text in points, 9 to 14; headings and notes follow it.</summary>
    public int FontSize { get; init; } = 11;

    public Margins Margins { get; init; } = new();
}
