using HostingFunctions.Domain.Lists;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>What waits at the desk of whoever asks, as JSON for programs.</summary>
/// <param name="Open">All requests that have not ended.</param>
/// <param name="Desks">Every desk with something on it; null for whoever may not see them.</param>
/// <param name="Undelivered">The addresses at which mails do not arrive; null for whoever may not settle that.</param>
/// <param name="Vacancies">Vacant roles, for whoever may see the officials; empty for others.</param>
/// <param name="CalendarGaps">What is not decided of the days off, for whoever publishes them; empty for others.</param>
internal sealed record MyDeskJson(
    int Open, IReadOnlyList<ListedRequestJson> Waiting, IReadOnlyList<ListedApplicationJson> Applications, IReadOnlyList<OfficialsDeskJson>? Desks,
    IReadOnlyList<UndeliveredJson>? Undelivered, IReadOnlyList<VacancyJson> Vacancies, IReadOnlyList<string> CalendarGaps)
{
    public static MyDeskJson Of(MyDeskPage page)
    {
        var (desk, today) = (page.Desk, page.Today);
        return new MyDeskJson(
            desk.Open, Lines(desk.Waiting, today), [.. desk.Applications.Select(one => ListedApplicationJson.Of(one.Line, today))],
            desk.Everybodys is { } all ? [.. all.Select(Desk)] : null,
            desk.Undelivered is { } undelivered ? [.. undelivered.Select(UndeliveredJson.Of)] : null, [.. page.Vacancies.Select(VacancyJson.Of)],
            page.CalendarGaps);

        OfficialsDeskJson Desk(OfficialsDesk one) => new(one.Name, one.Email?.Value, one.Overdue, Lines(one.Waiting, today));
    }

    private static IReadOnlyList<ListedRequestJson> Lines(IEnumerable<OnDesk> waiting, DateOnly today) =>
        [.. waiting.Select(one => ListedRequestJson.Of(one.Line, today))];
}
