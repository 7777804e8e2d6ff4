namespace HostingFunctions.Documents;

/// <summary>What differs from city to city in the documents. Settings of the deployment; no defaults here, so none is ever mixed in.</summary>
public sealed record DocumentOptions
{
    /// <summary>The letterhead's lines, from the government down to the division (sop.md part 6). May be empty.</summary>
    public required IReadOnlyList<string> Letterhead { get; init; }

    /// <summary>The place before the date at a signature, e.g. <c>Batam</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The domain that form PA-17 names for the hosting manager's email, e.g. <c>batam.go.id</c>.</summary>
    public required string EmailDomain { get; init; }
}
