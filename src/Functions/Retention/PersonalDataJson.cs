using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Retention;

/// <summary>What <see cref="PersonalDataPage"/> says, for programs.</summary>
public sealed record PersonalDataJson(string Email, DateTimeOffset At, IReadOnlyList<PersonalDataJson.Part> Parts)
{
    public static PersonalDataJson Of(PersonalDataPage page) => new(page.Of.Value, page.At, [.. page.Parts.Select(Of)]);

    private static Part Of(PersonalPart part) => new(
        part.Title, [.. part.Facts.Select(fact => new Fact(fact.Label, fact.Value))],
        [.. part.Files.Select(file => new File(file.Label, file.Name, file.IsPassed ? file.Path : null))]);

    public sealed record Part(string Title, IReadOnlyList<Fact> Facts, IReadOnlyList<File> Files);

    public sealed record Fact(string Label, string Value);

    /// <param name="Path">Beside this file; null when it is not handed out, because the virus scanner has not passed it.</param>
    public sealed record File(string Label, string Name, string? Path);
}
