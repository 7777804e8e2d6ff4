namespace HostingFunctions.Pages.Models;

/// <summary>The bars beneath one label of a plot.</summary>
public sealed record PlotGroup(string Label, params IReadOnlyList<PlotBar> Bars);
