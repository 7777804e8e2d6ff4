namespace HostingFunctions.Domain.Lists;

/// <summary>A part of a list's filter.</summary>
/// <param name="Name">In the query of the list's address.</param>
/// <param name="Label">As people read it.</param>
public sealed record ListField(string Name, string Label)
{
    /// <summary>The greatest length of what is typed.</summary>
    public const int Longest = 120;

    /// <summary>How to fill it in; null where that is plain.</summary>
    public string? Hint { get; init; }
}
