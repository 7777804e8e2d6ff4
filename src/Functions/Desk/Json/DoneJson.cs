namespace HostingFunctions.Desk;

/// <summary>That an act at the desk is done, as JSON for programs.</summary>
/// <param name="Address">Where what it was done with is shown.</param>
internal sealed record DoneJson(string Done, string Address);
