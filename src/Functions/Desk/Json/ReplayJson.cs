namespace HostingFunctions.Desk;

/// <summary>That events are to be told once more, as JSON for programs.</summary>
/// <param name="Again">How many that were accepted before.</param>
/// <param name="Address">Where is shown how that stands.</param>
internal sealed record ReplayJson(string Done, long Again, string Address);
