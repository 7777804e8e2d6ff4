namespace HostingFunctions.Domain.Lists;

/// <summary>What may be chosen in a part of a list's filter.</summary>
/// <param name="Word">In the query of the list's address.</param>
/// <param name="Label">As people read it.</param>
public sealed record ListChoice<T>(T Value, string Word, string Label);
