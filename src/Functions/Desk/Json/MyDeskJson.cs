using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Desk;

/// <summary>What waits at the desk of whoever asks, as JSON for programs.</summary>
/// <param name="Open">All requests that have not ended.</param>
/// <param name="Desks">Every desk with something on it; null for whoever may not see them.</param>
internal sealed record MyDeskJson(
    int Open, IReadOnlyList<ListedRequestJson> Waiting, IReadOnlyList<ListedApplicationJson> Applications, IReadOnlyList<OfficialsDeskJson>? Desks)
{
    public static MyDeskJson Of(MyDesk desk, DateOnly today) => new(
        desk.Open, Lines(desk.Waiting, today), [.. desk.Applications.Select(one => ListedApplicationJson.Of(one.Line, today))],
        desk.Everybodys is { } all ? [.. all.Select(one => new OfficialsDeskJson(one.Name, one.Email?.Value, one.Overdue, Lines(one.Waiting, today)))] : null);

    private static IReadOnlyList<ListedRequestJson> Lines(IEnumerable<OnDesk> waiting, DateOnly today) =>
        [.. waiting.Select(one => ListedRequestJson.Of(one.Line, today))];
}
