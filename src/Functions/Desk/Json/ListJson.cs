using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Desk;

/// <summary>One page of what a filter finds, as JSON for programs.</summary>
internal sealed record ListJson<TLine>(int Total, int Page, int Pages, IReadOnlyList<TLine> Lines);

internal static class ListJson
{
    public static ListJson<TJson> Of<TLine, TJson>(ListPart<TLine> part, Func<TLine, TJson> json) =>
        new(part.Total, part.Page, part.Pages, [.. part.Lines.Select(json)]);
}
