using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Figures;

/// <summary>How the service did in a period (sop.md part 7): counted from the lists in memory, by the calendar in force now. No person is in them.</summary>
public sealed record ServiceFigures
{
    public required Period Period { get; init; }

    /// <summary>The day on which it was counted, for which <c>now</c> is told.</summary>
    public required DateOnly Today { get; init; }

    public required Flow Requests { get; init; }

    /// <summary>With the PA-17 of imported applications, which take the same way.</summary>
    public required Flow Renewals { get; init; }

    /// <summary>Of the same period a year before.</summary>
    public required Flow RenewalsBefore { get; init; }

    public required RenewalSeason Season { get; init; }

    /// <summary>A year before, on the same day.</summary>
    public required RenewalSeason SeasonBefore { get; init; }

    /// <summary>In the procedure's order.</summary>
    public required IReadOnlyList<StepFigures> Steps { get; init; }

    public required IReadOnlyList<IncidentFigures> Incidents { get; init; }

    /// <summary>Whether they were kept when the period was over, instead of counted for whoever looks.</summary>
    public bool AreClosed { get; init; }

    public int Decided => Steps.Sum(step => step.Decided);

    public int Returned => Requests.Returned + Renewals.Returned;

    public int Overdue => Steps.Sum(step => step.Overdue);

    public static ServiceFigures Of(
        Period period, IReadOnlyCollection<ListedRequest> requests, IReadOnlyCollection<ListedApplication> applications, WorkingCalendar calendar,
        DateOnly today)
    {
        var days = new WorkingDays(calendar);
        var (first, renewals) = (requests.Where(line => !line.IsRenewal), requests.Where(line => line.IsRenewal));

        // Of a period that is not over, the season stands as today.
        var by = period.Last < today ? period.Last : today;
        var season = RenewalSeason.YearOf(by);
        return new ServiceFigures
        {
            Period = period,
            Today = today,
            Requests = Flow.Of(first, period, days),
            Renewals = Flow.Of(renewals, period, days),
            RenewalsBefore = Flow.Of(renewals, period.YearBefore, days),
            Season = RenewalSeason.Of(applications, season, by),
            SeasonBefore = RenewalSeason.Of(applications, season - 1, by.AddYears(-1)),
            Steps = [.. Procedures.Current.Steps.Select(step => StepFigures.Of(step, requests, period, days, today))],
            Incidents = [.. IncidentKindText.All.Select(kind => IncidentFigures.Of(kind, applications, period))],
        };
    }
}
