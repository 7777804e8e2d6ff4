using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Domain.Tests.Figures;

/// <summary>
/// Two years of a service with what may happen in it, by the domain's own acts: always the same for the same seed. Nothing happens after <see cref="Now"/>.
/// </summary>
internal sealed class RandomService
{
    private readonly Random random;
    private readonly List<HostingRequest> requests = [];
    private readonly List<HostedApplication> applications = [];
    private DateTimeOffset at;

    public RandomService(int seed)
    {
        random = new Random(seed);
        DaysOff = [.. Enumerable.Range(0, 40).Select(_ => new DateOnly(2025, 1, 1).AddDays(random.Next(730))).Distinct().Order()];
        Calendar = new WorkingCalendar([2025, 2026], DaysOff.Select(day => new DayOff(day, "Libur", CollectiveLeave: false)));
        for (var count = 0; count < 250; count++)
        {
            at = new DateTimeOffset(2024, 11, 1, 0, 0, 0, Wib.Offset).AddMinutes(random.Next(760 * 24 * 60));
            Play();
        }
    }

    public static DateTimeOffset Now { get; } = new(2026, 12, 3, 9, 0, 0, Wib.Offset);

    public IReadOnlyList<DateOnly> DaysOff { get; }

    public WorkingCalendar Calendar { get; }

    public IReadOnlyList<ListedRequest> Requests => [.. requests.Select(ListedRequest.Of)];

    public IReadOnlyList<ListedApplication> Applications => [.. applications.Select(ListedApplication.Of)];

    /// <summary>Each entry with the chain that it is in.</summary>
    public List<(ChainId Chain, DateTimeOffset At, int Revision, Fact Fact)> Trail { get; } = [];

    private void Play()
    {
        if (random.Next(8) == 0)
        {
            PlayImported();
            return;
        }

        var id = RequestId.From(new Guid([.. Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256))]));
        var isByManager = random.Next(3) == 0;
        if (!Passes(0) || Begin(HostingRequest.Submit(id, SampleForm.Usual, [], at, isByManager ? SampleForm.Usual.ManagerEmail : null)) is not { } request)
        {
            return;
        }

        if (!isByManager)
        {
            if (random.Next(6) == 0 && Passes(3))
            {
                request = Tell(request, request.Amend(SampleForm.Usual, at));
            }

            if (!Passes(20))
            {
                Keep(request);
                return;
            }

            request = random.Next(10) switch
            {
                0 => Tell(request, request.Lapse(at)),
                1 => Tell(request, request.Disown(at)),
                _ => Tell(request, request.Confirm(at)),
            };
        }

        request = PlayReview(request);
        Keep(request);
        if (request.Header.State == RequestState.Hosted)
        {
            PlayApplication(HostedApplication.Enter(request, request.Decisions[^1]));
        }
    }

    private void PlayImported()
    {
        var form = Domain.Import.ImportForm.Check(SampleImport.Row(applications.Count), SampleImport.EmailDomain, Wib.DateOf(at)).Value!;
        if (Passes(0))
        {
            PlayApplication(RegisterImports.Enter(form, "Rina Contoh", at));
        }
    }

    private void PlayApplication(RegisterChange entered)
    {
        var application = Tell(new HostedApplication { Record = entered.Record! }, entered);
        for (var acts = random.Next(5); acts > 0 && Passes(150); acts--)
        {
            switch (random.Next(4))
            {
                case 0:
                    application = PlayRenewal(application);
                    break;
                case 1 when application.Record.IsOpenToImport():
                    var form = Domain.Import.ImportForm.Check(
                        SampleImport.Row(applications.Count).With(Domain.Import.ImportColumns.ValidUntil, $"31/12/{at.Year + random.Next(2)}"),
                        SampleImport.EmailDomain, Wib.DateOf(at)).Value!;
                    application = Tell(application, application.Import(form, "Rina Contoh", at));
                    break;
                default:
                    application = PlayIncident(application);
                    break;
            }
        }

        if (random.Next(6) == 0 && application.Record.PendingRenewal is null && Passes(100))
        {
            var deleted = new RegisterChange(application.Id)
            {
                Record = application.Record with { DeletedAt = at }, History = [new HistoryEntry(at, "Rina", "Dihapus") { Fact = FactKind.Deleted }],
            };
            application = Tell(application, deleted);
        }

        applications.Add(application);
    }

    private HostedApplication PlayIncident(HostedApplication application)
    {
        var incident = Incident.Report(IncidentKindText.All[random.Next(4)], "Padam", null, "Sari", at);
        application = Tell(application, application.ReportIncident(incident));
        while (random.Next(4) > 0 && application.NextStatesOf(incident) is { Count: > 0 } next && Passes(9))
        {
            application = Tell(application, application.WorkIncident(incident, next[random.Next(next.Count)], "", "Rina", at));
        }

        return application;
    }

    private HostedApplication PlayRenewal(HostedApplication application)
    {
        var id = RequestId.From(new Guid([.. Enumerable.Range(0, 16).Select(_ => (byte)random.Next(256))]));
        if (application.Record.PendingRenewal is not null)
        {
            return application;
        }

        var renewal = Begin(HostingRequest.Renew(id, application.Record, null, SampleForm.Usual, [], at))!;
        application = Tell(application, application.BeginRenewal(id, at));
        renewal = PlayReview(renewal);
        Keep(renewal);
        return renewal.Header.State == RequestState.Renewed ? Tell(application, application.Renew(renewal, renewal.Decisions[^1]))
            : renewal.IsOpen ? application
            : Tell(application, application.DropRenewal(id, "Tidak jadi", at));
    }

    /// <summary>To its end, or as far as it comes by now.</summary>
    private HostingRequest PlayReview(HostingRequest request)
    {
        while (request.IsOpen && request.Header.State != RequestState.AwaitingConfirmation)
        {
            if (request.Header.State == RequestState.Returned)
            {
                if (!Passes(25))
                {
                    return request;
                }

                request = random.Next(8) switch
                {
                    0 => Tell(request, request.Lapse(at)),
                    1 => Tell(request, request.Withdraw("Batal", at)),
                    _ => Tell(request, request.Revise(SampleForm.Usual, [], at)),
                };
                continue;
            }

            if (!Passes(1))
            {
                return request;
            }

            request = Assign(request);
            if (random.Next(8) == 0 && Passes(3))
            {
                var until = Calendar.Due(request.Assigned!.Due.Date, 1 + random.Next(9)).Date;
                request = Tell(request, request.Extend(until, Calendar, "Kepala", "Cuti", at));
            }

            if (!Passes(9))
            {
                return request;
            }

            request = random.Next(25) == 0 ? Tell(request, request.Withdraw("Batal", at)) : Tell(request, request.Decide(Decide(request)));
        }

        return request;
    }

    private HostingRequest Assign(HostingRequest request)
    {
        var assignment = new Assignment(request.Step!.Key, request.Header.Revision, Calendar.Due(Wib.DateOf(at), request.Step.WorkingDays), at);
        var official = Domain.Tests.Requests.Requests.Official();
        request = Tell(request, new RequestChange(request.Id)
        {
            Assignment = assignment,
            Audit = [.. Enumerable.Repeat(StepAudit.Assigned(request, assignment, official, at), 1 + random.Next(2))],
        });
        return request;
    }

    private Decision Decide(HostingRequest request)
    {
        var answer = request.Step!.MayRefuse && random.Next(4) == 0 ? Answer.Tidak : Answer.Ya;
        return new Decision(
            request.Step.Key, request.Header.Revision, answer, "Lengkap.", "", Domain.Tests.Requests.Requests.Official(), at, "PSE-1", Proof,
            "https://contoh.batam.go.id");
    }

    private static Attachment Proof { get; } = new(
        FileId.Parse(new string('a', 32)), AttachmentKind.PseEvidence, "pse.pdf", FileType.Pdf, 1, Sha256Hash.Of("pse"));

    /// <summary>Lets up to so many days pass.</summary>
    /// <returns>False when it is later than now.</returns>
    private bool Passes(int days)
    {
        at = at.AddMinutes(random.Next(1 + (days * 24 * 60)));
        return at <= Now;
    }

    private void Keep(HostingRequest request) => requests.Add(request);

    private HostingRequest Begin(RequestChange change)
    {
        Note(change.Id, change.Audit);
        return HostingRequest.Begun(change);
    }

    private HostingRequest Tell(HostingRequest request, RequestChange change)
    {
        Note(change.Id, change.Audit);
        return request.With(change);
    }

    private HostedApplication Tell(HostedApplication application, RegisterChange change)
    {
        var chain = new ChainId(ChainKind.Application, change.Id.Value);
        Trail.AddRange(change.History.Where(entry => entry.Fact is not null).Select(entry => (chain, entry.At, 0, entry.Fact!)));
        return application with
        {
            Record = change.Record ?? application.Record,
            History = [.. application.History, .. change.History],
            Incidents = change.NewIncident is { } incident ? [.. application.Incidents, incident] : application.Incidents,
            Progress = change.NewProgress is { } progress ? [.. application.Progress, progress] : application.Progress,
        };
    }

    private void Note(RequestId id, IEnumerable<AuditEntry> entries) => Trail.AddRange(
        entries.Where(entry => entry.Fact is not null).Select(entry => (new ChainId(ChainKind.Request, id.Value), entry.At, entry.Revision, entry.Fact!)));
}
