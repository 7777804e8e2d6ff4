namespace HostingFunctions.Desk;

/// <summary>Somebody confirmed a list of what is due, as JSON for programs.</summary>
internal sealed record SignatureJson(string Office, DateTimeOffset At);
