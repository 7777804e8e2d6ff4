namespace HostSampleApp;

/// <param name="Id">The id of the orchestration whose journal holds the entry.</param>
public sealed record Entry(string Id, string Text);
