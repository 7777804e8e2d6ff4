namespace HostingFunctions.Domain.Lists;

/// <summary>A step of a revision that reached an official, in days of WIB: what figures are made from.</summary>
/// <param name="DueOn">Its last day, as far as it was put off.</param>
public readonly record struct ListedStep(string StepKey, int Revision, DateOnly ReceivedOn, DateOnly DueOn);
