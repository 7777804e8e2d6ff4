namespace HostingFunctions.Domain.Calendar;

/// <summary>Why something is due later than it first was.</summary>
/// <param name="From">The first date.</param>
/// <param name="By">Who put it off, with their office.</param>
public sealed record Postponement(DateOnly From, string By, string Reason, DateTimeOffset At);
