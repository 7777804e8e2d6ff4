namespace HostingFunctions.Domain.Drafts;

/// <summary>A draft that needs looking after at a time: see <see cref="Draft.DueAt"/>.</summary>
public sealed record DueDraft(DateTimeOffset At, string Key);
