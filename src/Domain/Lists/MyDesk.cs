using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Lists;

/// <summary><c>Meja saya</c>: what an official has to do and what they did, as the lists know it.</summary>
public sealed record MyDesk
{
    /// <summary>How long what was decided is shown.</summary>
    public const int DaysShown = 30;

    /// <summary>In the order in which they are due.</summary>
    public required IReadOnlyList<OnDesk> Waiting { get; init; }

    /// <summary>Hosted applications that wait for the official, those with disturbances first.</summary>
    public required IReadOnlyList<ApplicationOnDesk> Applications { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<DeskDecision> Decided { get; init; }

    /// <summary>Every desk with something on it, the one with the most overdue first; null for who may not see them.</summary>
    public IReadOnlyList<OfficialsDesk>? Everybodys { get; init; }

    /// <summary>The addresses at which mails do not arrive; null for who may not settle that.</summary>
    public IReadOnlyList<UndeliveredOnDesk>? Undelivered { get; init; }

    /// <summary>All requests that have not ended.</summary>
    public required int Open { get; init; }

    public int Overdue => Waiting.Count(one => one.IsOverdue);

    public static MyDesk Of(
        SignedIn who, IReadOnlyCollection<ListedRequest> requests, IReadOnlyCollection<ListedApplication> applications, OfficialRoster roster,
        WorkingCalendar calendar, DateTimeOffset now)
    {
        var (today, since) = (Wib.DateOf(now), now.AddDays(-DaysShown));
        var (open, waiting, decided) = (0, new List<ListedRequest>(), new List<DeskDecision>());
        foreach (var line in requests)
        {
            open += line.IsOpen ? 1 : 0;
            if (line.StepKey is not null && line.HoldersOn(roster, today).Contains(who.Email))
            {
                waiting.Add(line);
            }

            for (var at = 0; at < line.Decisions.Count; at++)
            {
                if (line.Decisions[at] is var decision && decision.Email == who.Email && decision.At > since)
                {
                    decided.Add(new DeskDecision(line, decision));
                }
            }
        }

        return new MyDesk
        {
            Waiting = OnDesk.InOrder(waiting, calendar, today),
            Applications = OnDeskOf(who, applications, today),
            Decided = [.. decided.OrderByDescending(one => one.Decision.At)],
            Everybodys = Everybody(who, requests, roster, calendar, today),
            Open = open,
        };
    }

    /// <inheritdoc cref="Everybodys"/>
    public static IReadOnlyList<OfficialsDesk>? Everybody(
        SignedIn who, IEnumerable<ListedRequest> requests, OfficialRoster roster, WorkingCalendar calendar, DateOnly today) =>
        who.May(DeskAct.SeeAllDesks) ? All(requests, roster, calendar, today) : null;

    private static IReadOnlyList<ApplicationOnDesk> OnDeskOf(SignedIn who, IReadOnlyCollection<ListedApplication> applications, DateOnly today)
    {
        var waiting = new List<ApplicationOnDesk>();
        var works = who.May(DeskAct.WorkIncident);
        foreach (var line in applications)
        {
            var (decides, incidents) = (IsToDecide(who, line, today), works && line.DeletedAt is null ? line.OpenIncidents : 0);
            if (decides || incidents > 0)
            {
                waiting.Add(new ApplicationOnDesk(line, decides, incidents));
            }
        }

        return [.. waiting.OrderByDescending(one => one.OpenIncidents).ThenBy(one => one.Line.GraceUntil).ThenBy(one => one.Line.Number)];
    }

    /// <summary>After grace the PA sub-coordinator decides; to a deletion that is proposed the Kepala Bidang agrees.</summary>
    private static bool IsToDecide(SignedIn who, ListedApplication line, DateOnly today) =>
        line.PendingRenewal is null && line.StatusOn(today) == HostingStatus.PastGrace
        && who.Holds(line.IsDeletionProposed ? Role.KepalaBidang : Role.SubKoordinatorPa);

    private static IReadOnlyList<OfficialsDesk> All(IEnumerable<ListedRequest> requests, OfficialRoster roster, WorkingCalendar calendar, DateOnly today)
    {
        var desks =
            from line in requests
            where line.StepKey is not null
            from holder in (line.Holders.Count > 0 ? line.HoldersOn(roster, today) : []).Cast<EmailAddress?>().DefaultIfEmpty()
            group line by holder?.Value ?? "" into lines
            let email = EmailAddress.TryParse(lines.Key)
            select new OfficialsDesk(
                email is null ? "Belum sampai kepada pejabat" : roster.Offices(email, today) is [var office, ..] ? office.NameAndTitle : email.Value, email,
                OnDesk.InOrder(lines, calendar, today));
        return [.. desks.OrderByDescending(desk => desk.Overdue).ThenByDescending(desk => desk.Waiting.Count).ThenBy(desk => desk.Name)];
    }
}
