using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Import;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Pages.Tests;

/// <summary>A plainly fictional request at every point of the procedure.</summary>
internal static class Sample
{
    public const string Token = "q8Zr-contoh_token";

    public static WorkingCalendar Calendar { get; } =
        new([2026], [new DayOff(new DateOnly(2026, 3, 18), "Hari Suci Nyepi", true), new DayOff(new DateOnly(2026, 3, 19), "Hari Suci Nyepi", false)]);

    public static DateTimeOffset Start { get; } = new(2026, 3, 16, 9, 5, 0, Wib.Offset);

    /// <summary>When the applicant must have answered; past the calendar that is known.</summary>
    public static DueDate Lapse { get; } = Calendar.Due(new DateOnly(2026, 11, 30), Procedures.LapseWorkingDays);

    public static Pa17Form Form { get; } = SampleForm.Usual
        .WithApplication("SIMADU - Sistem Informasi Madu Hutan")
        .WithAgency("Dinas Perlebahan Contoh", "(0778) 555-0100 / kontak@contoh.batam.go.id")
        .WithManager("Budi Contoh, S.Kom.", "198504172010011003", "budi.contoh@batam.go.id")
        .WithAddresses("https://dokumen.batam.go.id/simadu", "https://pse.contoh.go.id/simadu")
        .WithNotes("Aplikasi dipakai 40 petugas.\nMohon kapasitas 2 vCPU dan memori 4 GB.")
        .WithAgencyHead("Dra. Siti Contoh, M.M.", "197001011995032001");

    public static IReadOnlyList<Attachment> Attachments { get; } =
    [
        File('a', AttachmentKind.OfficialLetter, "surat-permohonan.pdf", FileType.Pdf, 214_000),
        File('b', AttachmentKind.Documentation, "dokumentasi-simadu.docx", FileType.Docx, 1_510_000),
        File('c', AttachmentKind.SecurityReport, "laporan-uji-keamanan.pdf", FileType.Pdf, 3_900_000),
        File('d', AttachmentKind.PseEvidence, "halaman-pse.png", FileType.Png, 480_000),
    ];

    public static Official Reviewer(Role role) => new(
        role, "Rina Contoh, M.T.", IdNumber.Parse(IdKind.Nip, "198001012005012004"), EmailAddress.Parse("rina.contoh@batam.go.id"),
        new DateOnly(2025, 1, 1), null,
        role == Role.SubKoordinatorSandiman ? "Plh." : null);

    /// <summary>Somebody at the desk.</summary>
    public static SignedIn Who(params Role[] roles) => new(Reviewer(roles[0]).Email, [.. roles.Select(Reviewer)], new string('f', 64));


    public static HostingRequest Submitted(Pa17Form? form = null)
    {
        var change = HostingRequest.Submit(RequestId.Parse("0123456789abcdef0123456789abcdef"), form ?? Form, Attachments, Start);
        return HostingRequest.Begun(change) with { Documents = [Document('1', DocumentKind.Pa17, null, 1)] };
    }

    /// <summary>Waits for its hosting manager, whose mail got so far.</summary>
    public static HostingRequest Mailed(NoticeState state)
    {
        var request = Submitted();
        var link = new Link(Sha256Hash.Of("token"), LinkPurpose.Confirm, new LinkScope.Revision(1), request.Current.Form.ManagerEmail, Start.AddDays(90));
        var mail = new Delivery($"{request.Id}.confirmation.1.1", link.Holder, Start, Start.AddHours(3), state) { Links = [link.TokenHash] };
        return request with { Links = [link], Deliveries = [mail] };
    }

    public static HostingRequest InReview(Pa17Form? form = null) => Submitted(form).Then(request => request.Confirm(Start.AddHours(1)), Start.AddHours(1));

    public static HostingRequest At(string stepKey, Pa17Form? form = null)
    {
        var request = InReview(form);
        while (request.Header.StepKey != stepKey)
        {
            request = request.Decided(Answer.Ya);
        }

        return request;
    }

    public static HostingRequest Returned(Pa17Form? form = null) => At(Procedures.SecurityExamination, form).Decided(Answer.Tidak);

    /// <summary>Its files came while the virus scanner was away; of one it has said since that it holds a virus.</summary>
    public static HostingRequest Unscanned()
    {
        var request = InReview();
        var files = request.Current.Attachments.Select(file => file with { CameUnscanned = true }).ToList();
        return request with
        {
            Revisions = [request.Current with { Attachments = files }], Scans = [new Scan(files[0].Id, Start, "Eicar-Test-Signature")],
        };
    }

    public static HostingRequest Resubmitted() =>
        Returned().Then(request => request.Revise(Form, Attachments, Start.AddDays(5), "Kedua temuan ditutup."), Start.AddDays(5));

    public static HostingRequest Hosted() => At(Procedures.Hosting).Decided(Answer.Ya);

    /// <summary>The same request in the register, after <see cref="Hosted"/>.</summary>
    public static HostedApplication InRegister(Func<RegisterRecord, RegisterRecord>? change = null)
    {
        var request = Hosted();
        var entry = HostedApplication.Enter(request, request.Decisions[^1]);
        return new HostedApplication { Record = change is null ? entry.Record! : change(entry.Record!), History = entry.History };
    }

    /// <summary>One report that is in hand, one that nobody has taken up.</summary>
    public static HostedApplication WithIncidents()
    {
        var (since, by) = (Start.AddMonths(2), Reviewer(Role.SubKoordinatorPa).NameAndTitle);
        var down = Incident.Report(IncidentKind.Availability, "Halaman depan tidak terbuka.\nSejak pagi.", since, Form.ManagerName, since.AddHours(1));
        return InRegister(record => record with { Technical = new TechnicalRecord("vm-hosting-03", "PHP 8.3", "", "A 203.0.113.7", "") }) with
        {
            Incidents = [down, Incident.Report(IncidentKind.Security, "Ada halaman asing.", null, Form.ManagerName, since.AddDays(2))],
            Progress =
            [
                new IncidentProgress(down.Key, IncidentState.Diterima, "", by, since.AddHours(2)),
                new IncidentProgress(down.Key, IncidentState.Ditangani, "Server dinyalakan ulang.", by, since.AddHours(3)),
            ],
        };
    }

    public static CalendarFeed Feed { get; } = new(
        Sha256Hash.Of("feed"), Reviewer(Role.SubKoordinatorPa).Email, Reviewer(Role.SubKoordinatorPa).Nip, Start);

    public static CalendarVersion CalendarVersion { get; } = new(
        1,
        new CalendarYear(2027, [new DayOff(new DateOnly(2027, 3, 10), "Idulfitri 1448 Hijriah", false) { IsTentative = true }])
        {
            Decree = new Decree("SKB Menteri Agama 1205/2026", new DateOnly(2026, 9, 15)), IsDecided = false,
        },
        "Fajar Contoh (Administrator)", Start);

    public static Models.CalendarPage CalendarPage() => new(Who(Role.Administrator), new DaysOff([CalendarVersion.Year]), [], null, Start.AddHours(1));

    public static CalendarPlan CalendarPlan() => new(
        CalendarVersion.Year.Days, [new DayOff(new DateOnly(2027, 3, 9), "Idulfitri 1448 Hijriah", true)],
        [
            new DueChange(
                RequestId.Parse(new string('1', 32)), "HST-2027-0001", "SIPANDU", "Langkah 2, Pengecekan seluruh data", "Wati Contoh (Sub Koordinator PA)",
                new DateOnly(2027, 3, 9), new DateOnly(2027, 3, 16), IsMissed: false),
            new DueChange(
                RequestId.Parse(new string('2', 32)), "HST-2027-0002", "SIMPEG", "Langkah 3, Pemeriksaan hasil uji keamanan",
                "Budi Contoh (Sub Koordinator Sandiman)", new DateOnly(2027, 3, 3), new DateOnly(2027, 3, 16), IsMissed: true),
        ]);

    /// <summary>A sheet that lies ready, without what publishing it would do.</summary>
    public static Models.ImportPage Import(IReadOnlyList<FieldError> errors) =>
        new(Who(Role.SubKoordinatorPa), Start.AddDays(1), errors) { Sheet = Publication.Sheet };

    public static Publication Publication { get; } = new(
        new ReceivedFile(Start, RequestId.Parse(new string('1', 32)), FileId.Parse(new string('2', 32))),
        new Attachment(FileId.Parse(new string('2', 32)), AttachmentKind.ImportSheet, "daftar-lama.xlsx", FileType.Xlsx, 12_345, Sha256Hash.Of("daftar")),
        "Wati Contoh, Sub Koordinator PA", Start.AddDays(1), 5_000)
    {
        Left = 3_800,
    };

    /// <summary>Sixty new rows and some wrong ones.</summary>
    public static ImportPlan Plan() => ImportPlan.Of(
        ImportSheet.Read(SampleImport.Sheet(
        [
            .. Enumerable.Range(1, 60).Select(SampleImport.Row),
            SampleImport.Row(61).With(Pa17FormFields.ManagerEmail, "sari@gmail.com").With(ImportColumns.HostedOn, "kemarin"),
            SampleImport.Row(62).With(DecisionForm.HostedUrlField, "https://aplikasi1.batam.go.id/"),
            SampleImport.Row(63).With(Pa17FormFields.AgencyHeadNip, "1,97612E+17").With(DecisionForm.PseNumberField, ""),
        ])),
        [], SampleImport.EmailDomain, new DateOnly(2026, 7, 1));

    /// <summary>One whose PA-17 is awaited.</summary>
    public static HostedApplication Imported() => InRegister(record => record with { Imported = new ImportMark(Sha256Hash.OfNothing, Publication.By, Start) });

    /// <summary>A renewal at step 2.</summary>
    public static HostingRequest Renewing()
    {
        var first = Hosted();
        var change = HostingRequest.Renew(
            RequestId.Parse("fedcba9876543210fedcba9876543210"), InRegister().Record, first,
            Form with { ManagerPhone = "0899-888-777" }, Attachments, Start.AddMonths(8));
        var request = HostingRequest.Begun(change);
        return request with { Assignments = InReview().Assignments };
    }

    public static HostingRequest Renewed()
    {
        var renewing = Renewing();
        return renewing with { Header = renewing.Header with { State = RequestState.Renewed, StepKey = null, ClosedAt = Start.AddMonths(9) } };
    }

    public static DeletionDecision Proposed { get; } =
        new(
            DeletionAct.Proposed, Reviewer(Role.SubKoordinatorPa), "Tidak dipakai lagi sejak Januari.\nInstansi tidak menjawab surat.",
            Start.AddYears(1).AddDays(20));

    public static DeletionDecision Declined { get; } =
        new(DeletionAct.Declined, Reviewer(Role.KepalaBidang), "Tunggu jawaban instansi.", Start.AddYears(1).AddDays(21)) { Proposal = Proposed };

    public static HeadAddress HeadAddress { get; } = new(EmailAddress.Parse("siti.contoh@batam.go.id")) { ConfirmedAt = Start.AddDays(20) };

    public static ManagerChange NewManager { get; } = new(
        "1",
        new HostingManager(
            "Dewi Contoh, S.T.", IdNumber.Parse(IdKind.Nip, "199203032018032003"), EmailAddress.Parse("dewi.contoh@batam.go.id"), "0812-5550-5678"),
        "Budi Contoh, S.Kom.", Start.AddDays(30), EmailAddress.Parse("kontak@contoh.batam.go.id"));

    public static IReadOnlyList<Notice> Notices { get; } =
    [
        new Notice(2026, "12-31", Form.ManagerEmail, Start.AddDays(290), "a", NoticeState.Sent),
        new Notice(2026, "03-31", Form.ManagerEmail, Start.AddDays(380), "b", NoticeState.Refused),
        new Notice(2026, "deletion-0-2027-04-01", EmailAddress.Parse("rina.contoh@batam.go.id"), Start.AddDays(381), "c"),
    ];

    public static HostingRequest Withdrawn() => InReview().Then(request => request.Withdraw("Ditunda", Start.AddDays(1)), Start.AddDays(1));

    public static HostingRequest Lapsed() => Returned().Then(request => request.Lapse(Start.AddDays(50)), Start.AddDays(50));

    /// <summary>The PA-18 that was sent back with a request.</summary>
    public static SealedDocument Sealed()
    {
        var request = Returned();
        return SealedDocument.Of(request, request.SealOf(request.Documents[^1]))!;
    }

    private static HostingRequest Decided(this HostingRequest request, Answer answer)
    {
        var (step, at) = (request.Step!, Start.AddDays(request.Decisions.Count + 1));
        var decision = new Decision(
            step.Key, request.Header.Revision, answer,
            step.MayRefuse ? "1. Data sudah diperiksa.\n2. Pengujian dilakukan pada versi terakhir." : "",
            answer == Answer.Tidak ? "Dua temuan tingkat tinggi belum ditutup." : "", Reviewer(step.Role), at,
            step.Output == StepOutput.PseProof ? "PSE-2026-0001" : null,
            step.Output == StepOutput.PseProof ? File('e', AttachmentKind.PseProof, "bukti-pse.pdf", FileType.Pdf, 90_000) : null,
            step.Output == StepOutput.HostedApplication ? "https://simadu.batam.go.id" : null);
        var next = request.Then(current => current.Decide(decision), at);
        return step.MayRefuse
            ? next with { Documents = [.. next.Documents, Document((char)('2' + request.Decisions.Count), DocumentKind.Pa18, step.Key, decision.Revision)] }
            : next;
    }

    private static HostingRequest Then(this HostingRequest request, Func<HostingRequest, RequestChange> act, DateTimeOffset at)
    {
        var next = request.With(act(request));
        return next.Step is { } step
            ? next with
            {
                Assignments =
                [
                    .. next.Assignments, new Assignment(step.Key, next.Header.Revision, Calendar.Due(Wib.DateOf(at), step.WorkingDays), at),
                ],
            }
            : next;
    }

    private static Attachment File(char id, AttachmentKind kind, string name, FileType type, long size) =>
        new(FileId.Parse(new string(id, 32)), kind, name, type, size, Sha256Hash.Parse(new string('0', 64)));

    private static IssuedDocument Document(char id, DocumentKind kind, string? stepKey, int revision) => new(
        FileId.Parse(new string(id, 32)), kind, revision, stepKey, kind == DocumentKind.Pa17 ? "PA-17 SIMADU.docx" : "PA-18 SIMADU.docx", 31_000,
        Sha256Hash.Parse(new string('0', 64)), Start);

    public static IReadOnlyList<AuditEntry> Trail { get; } =
    [
        new AuditEntry(Start, "Budi Contoh, S.Kom.", "Permohonan diajukan", 1),
        new AuditEntry(
            Start.AddHours(1), AuditEntry.System, "Penugasan: Pengecekan data", 1, "Rina Contoh, M.T. (Sub Koordinator PA), batas 2026-03-23"),
        new AuditEntry(Start.AddDays(1), "Rina Contoh, M.T. (Sub Koordinator PA)", "Pengecekan data: Ya", 1),
    ];
}
