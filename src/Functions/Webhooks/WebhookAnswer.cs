namespace HostingFunctions.Webhooks;

/// <summary>What became of one try to tell a receiver something.</summary>
/// <param name="Status">The HTTP status of its answer; 0 when there was none.</param>
/// <param name="Why">What went wrong, as people read it; null when it took what it was told.</param>
/// <param name="Asked">How long it asks to be left alone.</param>
public sealed record WebhookAnswer(int Status, string? Why, TimeSpan Asked = default);
