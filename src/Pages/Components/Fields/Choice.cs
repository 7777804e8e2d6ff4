namespace HostingFunctions.Pages.Components.Fields;

/// <summary>One of the answers of a <see cref="ChoiceField"/>.</summary>
/// <param name="Value">What the form sends.</param>
public sealed record Choice(string Value, string Label);
