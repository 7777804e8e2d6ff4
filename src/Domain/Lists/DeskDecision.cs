namespace HostingFunctions.Domain.Lists;

/// <summary>What an official decided, and on which request.</summary>
public sealed record DeskDecision(ListedRequest Line, ListedDecision Decision);
