using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Domain.Figures;

/// <summary>What anybody may know: which applications are hosted, and how long requests took. No person is in it.</summary>
/// <param name="AsOf">The day, in WIB, that it was made.</param>
/// <param name="Applications">By agency, then by name.</param>
public sealed record PublicRegister(DateOnly AsOf, IReadOnlyList<PublicApplication> Applications, IReadOnlyList<PublicTime> Times)
{
    /// <summary>Of how many whole months before this one the times are.</summary>
    public const int Months = 12;

    /// <summary>The months that the times are of.</summary>
    public Period Period => PeriodBefore(AsOf);

    public static PublicRegister Of(
        IReadOnlyCollection<ListedRequest> requests, IReadOnlyCollection<ListedApplication> applications, WorkingCalendar calendar, DateOnly today)
    {
        var figures = ServiceFigures.Of(PeriodBefore(today), requests, applications, calendar, today);
        return new PublicRegister(
            today,
            [
                .. applications.Where(line => line.DeletedAt is null).Select(PublicApplication.Of)
                    .OrderBy(line => line.Agency, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Application, StringComparer.OrdinalIgnoreCase),
            ],
            [
                .. figures.Steps.Select(step => PublicTime.Of(step.Step.Title, step.Step.WorkingDays, step.Days)),
                PublicTime.Of("Permohonan baru, seluruhnya di kantor kami", null, figures.Requests.Ours),
                PublicTime.Of("Permohonan baru, menunggu pemohon", null, figures.Requests.Applicants),
                PublicTime.Of("Perpanjangan, seluruhnya di kantor kami", null, figures.Renewals.Ours),
            ]);
    }

    private static Period PeriodBefore(DateOnly day)
    {
        var first = Period.OfMonth(day).First.AddMonths(-Months);
        return new Period(first.Year, first.Month, Months);
    }
}
