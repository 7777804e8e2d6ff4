using System.Web;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Pages.Models;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Pages.Tests;

/// <summary>Every page of the desk in every state worth looking at, by name.</summary>
internal static class SampleDeskPages
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly RetentionRules HeldRules = new()
    {
        Schedules = [new RetentionSchedule(120, 18, 24, "Fajar Contoh (Administrator)", "Jadwal retensi arsip", Sample.Start)],
        Holds = [new Hold(Sample.Submitted().Id, "H-20260316-7F3K9QBX", "Pemeriksaan Inspektorat", "Fajar Contoh (Administrator)", Sample.Start)],
    };

    public static IReadOnlyDictionary<string, PageModel> All { get; } = new Dictionary<string, PageModel>
    {
        ["clients"] = new ClientsPage(
            SampleClients.Admin, [SampleClients.Portal, SampleClients.Portal.Revoke(SampleClients.Now)], Nothing, [], SampleClients.Now),
        ["clients-refused"] = new ClientsPage(
            SampleClients.Admin, [], new Dictionary<string, string> { [ClientForm.NameField.Name] = "Portal" },
            [new FieldError(ClientForm.RoleField.Name, "Pilih jabatan yang wewenangnya dipakai.")], SampleClients.Now),
        ["client"] = new ClientPage(SampleClients.Admin, SampleClients.Portal, SampleClients.Now) { Secret = "hfkey_" + new string('0', 64) },
        ["client-revoked"] = new ClientPage(SampleClients.Admin, SampleClients.Portal.Revoke(SampleClients.Now), SampleClients.Now),
        ["webhook"] = SampleClients.Webhook with { HasEarlier = true },
        ["webhook-none"] = SampleClients.Webhook with { Client = SampleClients.Portal, Ledger = [] },
        ["webhook-new"] = SampleClients.Webhook with { State = new(0), Ledger = [], Secret = SampleClients.Told.Webhook!.Secrets[0].Text },
        ["webhook-failing"] = SampleClients.Webhook with { State = SampleClients.Failing, Waiting = 12 },
        ["webhook-stopped"] = SampleClients.Webhook with
        {
            Client = SampleClients.Told with { Webhook = SampleClients.Told.Webhook!.WithSecret("whsec_", SampleClients.Now) },
            State = SampleClients.Failing.Stopped(WebhookStop.Unreachable, SampleClients.Now), Waiting = 12, Again = 3,
        },
        ["webhook-refused"] = SampleClients.Webhook with
        {
            Typed = new Dictionary<string, string> { [WebhookForm.UrlField.Name] = "portal.batam.go.id", [ReplayForm.EventField.Name] = "request-x-1" },
            Errors = [new FieldError(WebhookForm.UrlField.Name, "Isi alamat lengkap.")],
        },
        ["officials"] = Officials(Nothing),
        ["officials-in-a-file"] = Officials(Nothing) with { Book = null, History = [] },
        ["officials-preview"] = Officials(OfficialForm.Of(Sample.Reviewer(Role.SubKoordinatorPa))),
        ["officials-refused"] = Officials(
            new Dictionary<string, string> { [OfficialForm.NipField.Name] = "123" }, new FieldError(OfficialForm.NipField.Name, "NIP harus 18 angka.")),
        ["official-address"] = new OfficialAddressPage(Sample.Token, Officials(Nothing).Book!.Changes[0], []),
        ["official-address-refused"] = new OfficialAddressPage(
            Sample.Token, Officials(Nothing).Book!.Changes[0], [new FieldError("idDigits", "Empat angka itu tidak cocok.")]),
        ["calendar"] = Sample.CalendarPage(),
        ["calendar-refused"] = Sample.CalendarPage() with
        {
            Typed = new Dictionary<string, string> { [CalendarForm.DaysField.Name] = "31 Februari 2027; Libur" },
            Errors = [new FieldError(CalendarForm.DaysField.Name, "Baris 1: “31 Februari 2027” bukan tanggal.")],
        },
        ["calendar-previewed"] = Sample.CalendarPage() with
        {
            Typed = CalendarForm.Of(Sample.CalendarVersion.Year), Plan = Sample.CalendarPlan(), Mark = new string('0', 64),
        },
        ["calendar-under-way"] = Sample.CalendarPage() with
        {
            Versions = [Sample.CalendarVersion, Sample.CalendarVersion with { Number = 2, Reason = "Dibatalkan pemerintah" }],
            Head = new CalendarHead(2, Sample.Start) { Moved = 3 },
        },
        ["calendar-done"] = Sample.CalendarPage() with
        {
            Versions = [Sample.CalendarVersion], Head = new CalendarHead(1, Sample.Start) { Moved = 3, EndedAt = Sample.Start },
        },
        ["destruction-none"] = Destroying(null),
        ["destruction-waiting"] = Destroying(DueList),
        ["destruction-refused"] = Destroying(DueList) with { Errors = [new FieldError(DestructionForm.SeenField.Name, "Beri tanda centang.")] },
        ["destruction-done"] = Destroying(DestroyedList) with { Done = DeskAct.ConfirmDestruction },
        ["dry-run"] = new DryRunPage(
            Sample.Who(Role.Administrator), DueList,
            [(DueList.Items[0], [new Trace("files", "", "0123/4567"), new Trace("Requests", "0123", "trail:1") { IsEntry = true }])], 1),
        ["destruction-record"] = new DestructionRecordPage(Sample.Who(Role.KepalaBidang), DestroyedList),
        ["desk-data"] = new DeskDataPage(Sample.Who(Role.Administrator), Nothing, []),
        ["retention"] = Retention(new RetentionRules()),
        ["retention-held"] = Retention(HeldRules) with { Done = DeskAct.ManageRetention },
        ["retention-refused"] = Retention(HeldRules) with { Errors = [new FieldError(ScheduleForm.ReasonField.Name, "Alasan wajib diisi.")] },
        ["hold-refused"] = Retention(HeldRules) with
        {
            Errors = [new FieldError(HoldForm.NumberField.Name, "Tidak ada permohonan atau layanan dengan nomor ini.")], IsHoldRefused = true,
        },
        ["my-calendar"] = new MyCalendarPage(Sample.Who(Role.SubKoordinatorPa), null),
        ["my-calendar-made"] = new MyCalendarPage(
            Sample.Who(Role.SubKoordinatorPa), Sample.Feed, $"https://hosting.batam.go.id/kalender/{Sample.Token}.ics"),
        ["my-calendar-there"] = new MyCalendarPage(Sample.Who(Role.SubKoordinatorPa), Sample.Feed),
        ["import"] = Sample.Import([]),
        ["import-refused"] = Sample.Import([new FieldError(AttachmentKind.ImportSheet.Field(), FileProblems.NoSheet)]) with { Sheet = null, Plan = null },
        ["import-looked-at"] = Sample.Import([]) with { Plan = Sample.Plan(), Number = 2 },
        ["import-unreadable"] = Sample.Import([]) with { Plan = new ImportPlan(ImportSheet.Unreadable(ImportProblems.Unreadable), []) },
        ["import-under-way"] = Sample.Import([new FieldError("", ImportProblems.UnderWay)]) with { Plan = Sample.Plan(), Last = Sample.Publication },
        ["import-done"] = Sample.Import([]) with { Plan = Sample.Plan(), Last = Sample.Publication with { Left = 0, EndedAt = Sample.Start } },
        ["import-broken-off"] = Sample.Import([]) with { Last = Sample.Publication with { EndedAt = Sample.Start } },
        ["desk-letter"] = Letter(Nothing),
        ["desk-letter-refused"] = Letter(
            SamplePages.Typed(), new FieldError(LetterForm.OtherField.Name, LetterForm.IsItAnother),
            new FieldError(AttachmentKind.SecurityReport.Field(), "Laporan Hasil Uji Keamanan wajib dilampirkan.")) with
        {
            Namesakes = [Sample.InReview()], Received = Sample.Attachments,
        },
        ["desk-application-incidents"] = ApplicationFile(Sample.WithIncidents()),
        ["desk-application-corrected"] = ApplicationFile(Sample.WithIncidents()) with
        {
            Act = DeskAct.CorrectApplication,
            Typed = new Dictionary<string, string> { ["hostedUrl"] = "sipandu", ["server"] = "vm-hosting-03" },
            Errors = [new FieldError("hostedUrl", "Alamat aplikasi harus alamat web lengkap, misalnya https://aplikasi.batam.go.id.")],
        },
        ["desk"] = Desk([.. SampleLines.Requests(60)], Role.KepalaBidang, Role.SubKoordinatorPa),
        ["figures"] = FiguresOf(400, Role.KepalaBidang),
        ["figures-closed"] = FiguresOf(400, Role.KepalaBidang) is var closed ? closed with { Figures = closed.Figures with { AreClosed = true } } : null!,
        ["proof"] = new ProofPage(Sample.Who(Role.KepalaBidang), Night.Of(new DateOnly(2026, 3, 17), null, []), HasWitness: true, Paths.Everything)
        {
            Check = new TrailCheck(new Dictionary<DateOnly, Sha256Hash>()),
        },
        ["proof-first"] = new ProofPage(Sample.Who(Role.Administrator), null, HasWitness: false, "REQ-0000"),
        ["proof-broken"] = new ProofPage(Sample.Who(Role.KepalaBidang), null, HasWitness: false, Paths.Everything) { Check = Broken() },
        ["figures-few"] = FiguresOf(9, Role.PetugasPse),
        ["morning-mail"] = new MorningMailPage(Sample.Who(Role.SubKoordinatorPa), MorningChoice.Usual),
        ["morning-mail-chosen"] = new MorningMailPage(Sample.Who(Role.SubKoordinatorPa), new MorningChoice(true, new DateOnly(2026, 3, 3))),
        ["desk-empty"] = Desk([], Role.PetugasLoket),
        ["request-list"] = RequestList("") with { Who = Sample.Who(Role.SubKoordinatorPa) },
        ["request-list-filtered"] = RequestList(
            "cari=sistem&keadaan=diperiksa&pejabat=rina.contoh%40batam.go.id&terlambat=ya&dari=2020-01-02&urut=tenggat&arah=balik"),
        ["request-list-none"] = RequestList("cari=tidak-ada"),
        ["request-file"] = RequestFile(Sample.Mailed(NoticeState.Refused)),
        ["request-file-review"] = RequestFile(Sample.Resubmitted()),
        ["request-file-noted"] = RequestFile(
            Sample.Resubmitted() with { Notes = [new Note("Sudah ditelepon.\nMenunggu kabar.", "Rina Contoh, M.T. (Sub Koordinator PA)", Sample.Start)] }) with
        {
            Done = DeskAct.WriteNote,
        },
        ["request-file-refused"] = RequestFile(Sample.Resubmitted()) with
        {
            Act = DeskAct.HandOver,
            Typed = new Dictionary<string, string> { [HandoverForm.ToField.Name] = HandoverForm.Substitute },
            Errors = [new FieldError(HandoverForm.NameField.Name, "Nama pengganti wajib diisi.")],
        },
        ["request-file-hosted"] = RequestFile(Sample.Hosted()),
        ["request-file-renewal"] = RequestFile(Sample.Renewing()) with
        {
            Changes = Pa17Comparison.Between(Sample.Hosted().Current, Sample.Renewing().Current),
        },
        ["application-list"] = ApplicationList(""),
        ["application-list-filtered"] = ApplicationList("status=tenggang&tahun=2025&perpanjangan=belum&urut=berlaku"),
        ["application-list-none"] = ApplicationList("cari=tidak-ada"),
        ["application-file"] = ApplicationFile(Sample.InRegister(record => record with
        {
            HeadAddress = Sample.HeadAddress,
            ManagerChange = Sample.NewManager with { ConfirmedAt = Sample.Start.AddDays(31), Former = record.Manager },
        })),
        ["application-file-incidents"] = ApplicationFile(Sample.WithIncidents()),
        ["application-file-past-grace"] = ApplicationFile(Sample.InRegister(record => record with { Deletion = Sample.Proposed })),
    };

    private static TrailCheck Broken()
    {
        var check = new TrailCheck(new Dictionary<DateOnly, Sha256Hash> { [new DateOnly(2026, 3, 17)] = Sha256Hash.OfNothing });
        check.End();
        return check;
    }

    private static FiguresPage FiguresOf(int count, Role role)
    {
        var (lines, today) = (SampleLines.Requests(count).ToList(), Wib.DateOf(SampleLines.Start));
        var (desk, figures) = (Desk(lines, role), ServiceFigures.Of(Period.OfYear(2026), lines, [.. SampleLines.Applications(count)], Sample.Calendar, today));
        return new FiguresPage(desk.Who, figures, today) { Everybodys = desk.Desk.Everybodys };
    }

    public static MyDeskPage Desk(IReadOnlyList<ListedRequest> lines, params Role[] roles)
    {
        var (who, roster) = (Sample.Who(roles), new OfficialRoster([.. roles.Select(Sample.Reviewer)]));
        var applications = SampleLines.Applications(lines.Count / 2).Select(line => line with { GraceUntil = line.HostedOn }).ToList();
        var desk = MyDesk.Of(who, lines, applications, roster, Sample.Calendar, SampleLines.Start);
        var undelivered = UndeliveredOnDesk.Of(Dropped(lines, applications), lines, applications, roster, SampleLines.Start);
        return new MyDeskPage(who, desk with { Undelivered = who.May(DeskAct.SettleMail) ? undelivered : null })
        {
            Vacancies = who.May(DeskAct.ConfirmOfficials) ? [new Vacancy(Role.PetugasPse, Wib.DateOf(SampleLines.Start))] : [],
            Changes = who.May(DeskAct.ConfirmOfficials) ? [.. Officials(Nothing).Book!.Waiting] : [],
            Today = Wib.DateOf(SampleLines.Start),
        };
    }

    /// <summary>A deputy is proposed, and waits for both answers; the steps of another go to them; another role is about to be vacant.</summary>

    public static OfficialsPage Officials(IReadOnlyDictionary<string, string> typed, params FieldError[] errors)
    {
        var today = Wib.DateOf(Sample.Start);
        Official[] officials = [Sample.Reviewer(Role.SubKoordinatorPa), Sample.Reviewer(Role.KepalaBidang) with { Until = today.AddDays(9) }];
        var admin = Sample.Reviewer(Role.Administrator);
        var deputy = officials[0] with
        {
            Name = "Budi Contoh, S.T.", Nip = IdNumber.Parse(IdKind.Nip, "198106062006062006"), Email = EmailAddress.Parse("budi.contoh@batam.go.id"),
            From = today, Until = today.AddDays(29), Acting = "Plh.",
        };
        var change = new RoleChange(RequestId.Parse(new string('a', 32)), null, deputy, Sample.Reviewer(Role.PetugasLoket), Sample.Start);
        var proposed = new OfficialsBook([.. officials, admin]).Propose(change);
        var moving = change with { Id = RequestId.Parse(new string('b', 32)), State = RoleChangeState.InForce, Steps = new MovedSteps(320, 1000) };
        var page = new OfficialsPage(Sample.Who(Role.Administrator), proposed.Book.Roster, today)
        {
            Book = proposed.Book with { Changes = [.. proposed.Book.Changes, moving] }, Vacancies = [new Vacancy(Role.KepalaBidang, today.AddDays(10))],
            History = [proposed.Entry!], Typed = typed, Errors = errors,
        };
        return typed.Count > 0 && errors.Length == 0
            ? page with { Preview = RoleChangePreview.Of(proposed, page.Roster, SampleLines.Requests(40), today) }
            : page;
    }

    /// <summary>A mail to a manager came back, one to another person was refused, and an official's mailbox is full.</summary>

    private static IEnumerable<DroppedMail> Dropped(IReadOnlyList<ListedRequest> lines, IReadOnlyList<ListedApplication> applications)
    {
        var at = SampleLines.Start.AddHours(-3);
        foreach (var line in lines.Where(line => line.IsOpen).Take(1))
        {
            yield return new DroppedMail("a", new Recipient(line.ManagerName, line.ManagerEmail), line.Number, at)
            {
                Code = "5.1.1", IsBounce = true, About = new Holding(HoldingKind.Request, line.Id),
            };
        }

        foreach (var line in applications.Where(line => line.DeletedAt is null).Take(1))
        {
            yield return new DroppedMail("b", new Recipient("Kepala OPD", EmailAddress.Parse("kadis@batam.go.id")), line.Number, at)
            {
                Code = "5.7.1", About = new Holding(HoldingKind.HostedApplication, line.Id),
            };
        }

        var official = Sample.Reviewer(Role.SubKoordinatorPa);
        yield return new DroppedMail("c", new Recipient(official.Name, official.Email), "Daftar", at) { Code = "5.2.2", IsBounce = true };
    }

    public static RequestListPage RequestList(string query, IReadOnlyList<ListedRequest>? lines = null)
    {
        var (filter, today) = (RequestFilter.Read(HttpUtility.ParseQueryString(query).Get), Wib.DateOf(SampleLines.Start));
        return new RequestListPage(
            Sample.Who(Role.PetugasLoket), filter, filter.Apply(lines ?? [.. SampleLines.Requests(132)], today),
            [Sample.Reviewer(Role.SubKoordinatorPa)], today);
    }

    public static ApplicationListPage ApplicationList(string query, IReadOnlyList<ListedApplication>? lines = null)
    {
        var (filter, today) = (ApplicationFilter.Read(HttpUtility.ParseQueryString(query).Get), Wib.DateOf(SampleLines.Start));
        return new ApplicationListPage(Sample.Who(Role.PetugasLoket), filter, filter.Apply(lines ?? [.. SampleLines.Applications(60)], today), today);
    }

    public static RequestFilePage RequestFile(HostingRequest request) => new(
        Sample.Who(Role.SubKoordinatorPa), request, Sample.Trail,
        [
            new StandingLink(
                new Link(
                    Sha256Hash.Of("a"), LinkPurpose.Review, new LinkScope.Step(new StepRound(Procedures.DataCheck, 1)), SampleLines.Rina,
                    Sample.Start.AddDays(90)),
                LinkStanding.Live, Sample.Start),
            new StandingLink(
                new Link(Sha256Hash.Of("b"), LinkPurpose.Status, new LinkScope.Revision(1), Sample.Form.ManagerEmail, Sample.Start.AddDays(90)),
                LinkStanding.Locked),
        ])
    {
        Handling = request.Assigned is null ? null : new Handling("Rina Contoh, M.T. (Sub Koordinator PA)", 3),
        Lapse = request.Header.State is RequestState.AwaitingConfirmation or RequestState.Returned ? Sample.Lapse : null,
        MayTake = [Sample.Reviewer(Role.SubKoordinatorPa)],
        IsHolder = request.Assigned is not null,
    };

    private static Destruction DueList => new(
        new DateOnly(2032, 7, 1), Sample.Start,
        [
            new DueItem(
                DataKind.HostedApplication, Sample.Submitted().Id.Value, "H-20260316-7F3K9QBX", new DateOnly(2027, 3, 31), new DateOnly(2032, 4, 1)),
            new DueItem(DataKind.DeskTrail, "2026-06", "Juni 2026", new DateOnly(2026, 6, 30), new DateOnly(2028, 7, 1)),
        ])
    {
        Later = 3,
    };

    private static Destruction DestroyedList => DueList with
    {
        Items =
        [
            DueList.Items[0] with { State = ItemState.Destroyed, Tally = [new Tally("Requests", 41, 12), new Tally("files", 6, 0)] },
            DueList.Items[1] with { State = ItemState.Held },
        ],
        First = new Signature("Kepala Bidang", null, Sample.Start), Second = new Signature("Administrator", null, Sample.Start), EndedAt = Sample.Start,
    };

    private static DestructionPage Destroying(Destruction? list) => new(
        Sample.Who(Role.KepalaBidang), list,
        new Dictionary<string, string> { [Sample.Submitted().Id.Value] = "SIPADU, Dinas Contoh" }, HeldRules, list?.EndedAt is null ? [] : [list.Month])
    {
        Held = new HashSet<string> { "2026-06" },
    };

    private static RetentionPage Retention(RetentionRules rules) => new(Sample.Who(Role.Administrator), rules);

    private static LetterPage Letter(IReadOnlyDictionary<string, string> typed, params FieldError[] errors) =>
        new(Sample.Who(Role.PetugasLoket), "0123456789abcdef0123456789abcdef", typed, errors, "batam.go.id");

    public static ApplicationFilePage ApplicationFile(HostedApplication application) => new(
        Sample.Who(Role.SubKoordinatorPa),
        application with { Notices = Sample.Notices },
        [Sample.Hosted(), Sample.Renewing()],
        [
            new StandingLink(
                new Link(Sha256Hash.Of("c"), LinkPurpose.HostedApplication, new LinkScope.Term(2026), Sample.Form.ManagerEmail, Sample.Start.AddYears(1)),
                LinkStanding.Live),
        ],
        new DateOnly(2027, 4, 1))
    {
        NextDue = new DateOnly(2027, 4, 8),
    };
}
