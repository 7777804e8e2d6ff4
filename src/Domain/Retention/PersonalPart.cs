namespace HostingFunctions.Domain.Retention;

/// <summary>What is stored about one person in one place, as people read it.</summary>
/// <param name="Facts">Each with what it is.</param>
public sealed record PersonalPart(string Title, IReadOnlyList<(string Label, string Value)> Facts)
{
    public IReadOnlyList<PersonalFile> Files { get; init; } = [];
}
