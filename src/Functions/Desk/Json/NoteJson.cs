namespace HostingFunctions.Desk;

/// <summary>An internal note, as JSON for programs.</summary>
internal sealed record NoteJson(DateTimeOffset At, string By, string Text);
