namespace HostingFunctions.Domain.Requests;

/// <summary>The examination of one revision at one step: assigned once, decided once.</summary>
/// <param name="StepKey">Key of the step in the procedure.</param>
/// <param name="Revision">From 1.</param>
public sealed record StepRound(string StepKey, int Revision);
