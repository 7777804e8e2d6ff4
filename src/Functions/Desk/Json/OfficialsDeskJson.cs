namespace HostingFunctions.Desk;

/// <summary>What is on one official's desk, as JSON for programs.</summary>
internal sealed record OfficialsDeskJson(string Name, string? Email, int Overdue, IReadOnlyList<ListedRequestJson> Waiting);
