namespace HostSampleApp;

/// <summary>An orchestration as a client sees it.</summary>
/// <param name="Output">JSON.</param>
/// <param name="CustomStatus">JSON.</param>
public sealed record InstanceState(string Status, string? Output, string? CustomStatus);
