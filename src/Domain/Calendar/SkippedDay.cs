namespace HostingFunctions.Domain.Calendar;

/// <summary>A day that was not counted, and why, in Bahasa Indonesia.</summary>
public sealed record SkippedDay(DateOnly Date, string Reason);
