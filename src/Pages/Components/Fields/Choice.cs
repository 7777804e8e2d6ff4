using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Components.Fields;

/// <summary>One of the answers of a <see cref="ChoiceField"/> or <see cref="ListSelect"/>.</summary>
/// <param name="Value">What the form sends.</param>
public sealed record Choice(string Value, string Label)
{
    public static IReadOnlyList<Choice> Of<T>(IEnumerable<ListChoice<T>> choices) => [.. choices.Select(choice => new Choice(choice.Word, choice.Label))];
}
