namespace HostSampleApp;

/// <param name="Id">Of the orchestration in whose journal it stands.</param>
public sealed record Entry(string Id, string Text);
