namespace LocalRuntime.Durable;

/// <summary>The run that follows a continue-as-new.</summary>
/// <param name="Input">Its input, serialized.</param>
/// <param name="Version">Its version; null to keep the present one.</param>
/// <param name="KeepEvents">Whether events not yet waited for go with it.</param>
internal sealed record NextRun(string? Input, string? Version, bool KeepEvents);
