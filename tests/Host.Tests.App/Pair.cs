namespace HostSampleApp;

public sealed record Pair(string Name, int Number);
