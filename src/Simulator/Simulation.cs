using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.Service;

namespace HostingFunctions.Simulator;

/// <summary>Plays the service and all its people, stepping through the moments at which anything can be due.</summary>
public sealed class Simulation
{
    /// <summary>Times of day, in WIB, at which the service acts by itself: lapses, reminders, and timer runs.</summary>
    private static readonly TimeOnly[] Moments =
        [TimeOnly.MinValue, Wib.OfficeOpens, .. new[] { DailyTimer.RenewalSweep, DailyTimer.Sweep }.Select(timer => timer.At.Add(Wib.Offset))];

    private readonly SimulatedService service;
    private readonly Period period;
    private readonly Timeline timeline;
    private readonly Agenda agenda = new();
    private readonly Expectations expectations = new();
    private readonly Scene scene;
    private readonly Company company;

    /// <param name="service">A service with a running process, whose clock stands at the opening.</param>
    /// <param name="output">Receives the timeline.</param>
    public Simulation(SimulatedService service, Period period, IReadOnlyList<Script> scripts, int seed, TextWriter output)
    {
        (this.service, this.period) = (service, period);
        timeline = new Timeline(output);
        var app = service.App!;
        scene = new Scene(seed, app.Get<WorkingCalendar>(), service.Clock, new Visitor(() => service.App!.Http), expectations);
        company = new Company(scripts, app.Get<IOfficials>().Roster, period.Opening, scene);
        foreach (var of in company.Cases)
        {
            Open(of);
        }
    }

    public IReadOnlyList<ApplicationCase> Cases => company.Cases;

    /// <summary>Every mail that was sent, oldest first.</summary>
    public List<SentMail> Mails { get; } = [];

    /// <summary>Plans something that happens to the service itself.</summary>
    public void Plan(DateTimeOffset at, string what, Func<Task> act) => agenda.Add(new Act(at, null, what, act));

    /// <summary>Another official takes part, who has the role from their first day.</summary>
    public void Replace(Official before, Official after) => company.Replace(before, after, scene);

    /// <exception cref="SimulationStuckException">Somebody cannot go on.</exception>
    public async Task PlayAsync()
    {
        var end = Wib.At(period.To.AddDays(1), TimeOnly.MinValue);
        while (NextMoment() is var next && next < end)
        {
            await service.MoveToAsync(next);
            await LookAsync(null);
            while (agenda.TakeDue(service.Now) is { } act)
            {
                if (act.Stands())
                {
                    await DoAsync(act);
                }
            }

            expectations.Check(service.Now);
        }

        timeline.Conclude(Cases, period.To);
    }

    private void Open(ApplicationCase of)
    {
        if (of.Script.FiledOn >= period.Opening && of.Script.FiledOn <= period.To)
        {
            agenda.Add(new Act(
                Wib.At(of.Script.FiledOn, new TimeOnly(9, 30)).AddMinutes(5 * of.Order), of, $"{of.Manager.Name} requests the hosting",
                async () => of.RequestId = of.NewestRequestId = await of.Manager.FileAsync(of)));
        }

        if (of.Script.MailboxClosesOn is { } day)
        {
            agenda.Add(new Act(Wib.At(day, new TimeOnly(6, 0)), of, $"the mailbox of {of.Manager.Name} refuses mails from now on", () =>
            {
                service.MailServer.Refuse(of.Manager.Email);
                scene.ExpectLater(of, "unreachable", null, day.AddDays(100));
                return Task.CompletedTask;
            }));
        }
    }

    private DateTimeOffset NextMoment()
    {
        var now = service.Now;
        var today = Wib.DateOf(now);
        var usual = Moments.Select(time => Wib.At(today, time)).Append(Wib.At(today.AddDays(1), TimeOnly.MinValue)).Where(at => at > now).Min();
        return agenda.Next < usual ? agenda.Next.Value : usual;
    }

    private async Task DoAsync(Act act)
    {
        timeline.Add(service.Now, act.Of, "act", act.What);
        try
        {
            await act.Do();
        }
        catch (SimulationStuckException e)
        {
            throw new SimulationStuckException($"{act.Of?.Name}: {act.What}, but {e.Message}");
        }

        await service.SettleAsync();
        await LookAsync(act.Of);
    }

    /// <summary>Delivers new mails, and checks the standing of the applications that they concern.</summary>
    private async Task LookAsync(ApplicationCase? touched)
    {
        var post = service.Post.Take().Where(sent => !IsAboutNone(sent.Mail)).ToList();
        Mails.AddRange(post);
        var mails = post.SelectMany(sent => CasesOf(sent.Mail), (sent, of) => (Sent: sent, Mail: new ReceivedMail(of, sent.Mail)))
            .OrderBy(pair => pair.Mail.Of.Order).ThenBy(pair => pair.Mail.Kind, StringComparer.Ordinal)
            .ThenBy(pair => pair.Sent.Mail.To[0].Email.Value, StringComparer.Ordinal).ToList();
        foreach (var (sent, mail) in mails)
        {
            timeline.Add(service.Now, mail, sent.Refused);
            mail.Of.Mails += sent.Refused.Count < sent.Mail.To.Count ? 1 : 0;
        }

        foreach (var of in mails.Select(pair => pair.Mail.Of).Append(touched).OfType<ApplicationCase>().Distinct())
        {
            await ReadAsync(of);
        }

        foreach (var of in Cases)
        {
            TellStanding(of);
        }

        foreach (var (sent, mail) in mails)
        {
            expectations.Meet(mail);
            foreach (var to in sent.Mail.To.Except(sent.Refused))
            {
                foreach (var act in company.At(to.Email.Value).Read(mail))
                {
                    agenda.Add(act);
                }
            }
        }
    }

    /// <summary>The day's report of refused mails, the month's figures and news of officials: nobody here does anything on them later.</summary>
    private static bool IsAboutNone(Mail mail) => DroppedMailsMail.Is(mail) || FiguresMail.Is(mail) || RoleMail.Is(mail);

    /// <summary>The one that a mail is about, or all that a list names.</summary>
    private IReadOnlyList<ApplicationCase> CasesOf(Mail mail)
    {
        var id = ReceivedMail.IdOf(mail);
        var one = Cases.Where(of => of.RequestId == id || of.NewestRequestId == id).ToList();
        var cases = one.Count > 0 ? one : Cases.Where(of => IsNamed(of.Request?.Header.Number) || IsNamed(of.Record?.Number)).ToList();
        return cases.Count > 0 ? cases : throw new SimulationStuckException($"mail {mail.Announces} is about nothing that anybody filed");

        bool IsNamed(string? number) => number is not null && mail.Text.Contains(number, StringComparison.Ordinal);
    }

    /// <summary>Reads the stored state directly, not through the pages.</summary>
    private async Task ReadAsync(ApplicationCase of)
    {
        if (of.RequestId is { } id)
        {
            of.Request = await service.Stored.Requests.FindAsync(RequestId.Parse(of.NewestRequestId!), CancellationToken.None);
            var record = await service.Stored.Register.FindRecordAsync(RequestId.Parse(id), CancellationToken.None);
            if (record is not null && record.TermYear != of.Record?.TermYear && of.Script.AwaitedIn(record) is var (kind, detail, day))
            {
                scene.ExpectLater(of, kind, detail, day);
            }

            of.Record = record;
        }
    }

    private void TellStanding(ApplicationCase of)
    {
        var standing = StandingText.Of(of, Wib.DateOf(service.Now));
        if (standing != of.Standing)
        {
            of.Standing = standing;
            timeline.Add(service.Now, of, "state", standing);
        }
    }
}
