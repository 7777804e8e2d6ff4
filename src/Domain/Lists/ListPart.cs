namespace HostingFunctions.Domain.Lists;

/// <summary>One page of what a filter finds in a list.</summary>
/// <param name="Total">How many it finds in all.</param>
/// <param name="Page">From 1; the last when one beyond it was asked for.</param>
/// <param name="Pages">At least 1, also when nothing is found.</param>
public sealed record ListPart<TLine>(IReadOnlyList<TLine> Lines, int Total, int Page, int Pages);
