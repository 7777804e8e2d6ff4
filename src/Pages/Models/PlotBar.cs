namespace HostingFunctions.Pages.Models;

/// <summary>A bar of a plot. What it is for stands beside it in words, so that nobody has to tell bars apart by colour.</summary>
/// <param name="Value">Null for what is not told.</param>
/// <param name="Text">What it is and its value.</param>
/// <param name="Look">From 0: full, hatched, dotted.</param>
public sealed record PlotBar(decimal? Value, string Text, int Look = 0);
