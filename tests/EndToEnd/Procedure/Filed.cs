namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>The answer to a filed form.</summary>
public sealed record Filed(string Id, string Number, Uri StatusUrl);
