using System.Web;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
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
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Pages.Tests;

/// <summary>Every page in every state worth looking at, by name.</summary>
internal static class SamplePages
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static readonly RetentionRules HeldRules = new()
    {
        Schedules = [new RetentionSchedule(120, 18, 24, "Fajar Contoh (Administrator)", "Jadwal retensi arsip", Sample.Start)],
        Holds = [new Hold(Sample.Submitted().Id, "H-20260316-7F3K9QBX", "Pemeriksaan Inspektorat", "Fajar Contoh (Administrator)", Sample.Start)],
    };

    public static Dictionary<string, string> Typed(Pa17Form? form = null) => new()
    {
        [Pa17Field.ApplicationName] = (form ?? Sample.Form).ApplicationName,
        [Pa17Field.AgencyName] = Sample.Form.AgencyName,
        [Pa17Field.AgencyAddress] = Sample.Form.AgencyAddress,
        [Pa17Field.AgencyContact] = Sample.Form.AgencyContact,
        [Pa17Field.ManagerName] = Sample.Form.ManagerName,
        [Pa17Field.ManagerIdKind] = "nip",
        [Pa17Field.ManagerId] = Sample.Form.ManagerId.Digits,
        [Pa17Field.ManagerEmail] = Sample.Form.ManagerEmail.Value,
        [Pa17Field.ManagerPhone] = Sample.Form.ManagerPhone,
        [Pa17Field.DocumentationUrl] = Sample.Form.DocumentationUrl,
        [Pa17Field.PseUrl] = Sample.Form.PseUrl,
        [Pa17Field.Notes] = Sample.Form.Notes,
        [Pa17Field.AgencyHeadName] = Sample.Form.AgencyHeadName,
        [Pa17Field.AgencyHeadNip] = Sample.Form.AgencyHeadNip.Digits,
        [Pa17Field.AgencyHeadEmail] = "siti.contoh@batam.go.id",
    };

    public static IReadOnlyDictionary<string, PageModel> All { get; } = new Dictionary<string, PageModel>
    {
        ["home"] = new HomePage(),
        ["clients"] = new ClientsPage(
            SampleClients.Admin, [SampleClients.Portal, SampleClients.Portal.Revoke(SampleClients.Now)], Nothing, [], SampleClients.Now),
        ["clients-refused"] = new ClientsPage(
            SampleClients.Admin, [], new Dictionary<string, string> { [ClientForm.NameField.Name] = "Portal" },
            [new FieldError(ClientForm.RoleField.Name, "Pilih jabatan yang wewenangnya dipakai.")], SampleClients.Now),
        ["client"] = new ClientPage(SampleClients.Admin, SampleClients.Portal, SampleClients.Now) { Secret = "hfkey_" + new string('0', 64) },
        ["client-revoked"] = new ClientPage(SampleClients.Admin, SampleClients.Portal.Revoke(SampleClients.Now), SampleClients.Now),
        ["guide"] = new GuidePage(),
        ["draft-ask"] = new DraftAskPage(Nothing, [], "batam.go.id"),
        ["draft-ask-refused"] = new DraftAskPage(
            new Dictionary<string, string> { [DraftRequest.EmailField.Name] = "sari" }, [new FieldError(DraftRequest.EmailField.Name, "Email tidak benar.")],
            "batam.go.id"),
        ["draft-check"] = new DraftCheckPage(Sample.Token, Sample.Form, Sample.Attachments, true, "1", []) { Namesakes = [Sample.Submitted()] },
        ["draft-check-refused"] = new DraftCheckPage(
            Sample.Token, Sample.Form, Sample.Attachments, false, "1", [new FieldError("agreed", "Beri tanda centang.")]),
        ["form"] = Form(Nothing),
        ["form-with-files"] = Form(Typed()) with
        {
            Received = Sample.Attachments,
            Draft = new DraftNote(
                Sample.Token, new DateTimeOffset(2026, 4, 15, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.Zero), true),
        },
        ["form-refused"] = Form(
            Typed(),
            new FieldError(Pa17Field.ManagerEmail, "Email pengelola wajib menggunakan email batam.go.id."),
            new FieldError(Pa17Field.ManagerIdKind, "Pilih NIP (untuk ASN) atau NIK (untuk Non ASN)."),
            new FieldError("securityReport", "Laporan Hasil Uji Keamanan wajib dilampirkan."),
            new FieldError("", "Semua berkas bersama paling besar 90 MB.")),
        ["correction"] = Correcting([], []),
        ["correction-refused"] = Correcting(
            [new FieldError("idDigits", "Empat angka terakhir tidak cocok.")], [new FieldError("reason", "Alasan wajib diisi.")]),
        ["renewal"] = Renewing(),
        ["renewal-refused"] = Renewing(new FieldError("idDigits", "Empat angka terakhir tidak cocok.")),
        ["submitted"] = new SubmittedPage("H-20260316-7F3K9QBX", "b***@batam.go.id", "/status/" + Sample.Token, Sample.Lapse),
        ["confirm"] = new ConfirmPage(Sample.Submitted(), Sample.Token, Sample.Lapse, []),
        ["confirm-doubtful"] = new ConfirmPage(
            Sample.Submitted(), Sample.Token, Sample.Lapse, [new FieldError("idDigits", "Empat angka itu tidak cocok dengan NIP Anda. Sisa percobaan: 3.")])
        {
            IsNumberDoubtful = true,
        },
        ["amend"] = Amending(),
        ["amend-refused"] = Amending(new FieldError(Pa17Field.ManagerId, "NIP harus 18 angka; yang diisi 17 angka.")) with
        {
            MayChangeEmail = true, MayWithdraw = true, WithdrawErrors = [new FieldError("reason", "Alasan wajib diisi.")],
        },
        ["fresh-link-refused"] = new FreshLinkPage(
            $"/tautan/{Sample.Token}", LinkStanding.Expired, new Dictionary<string, string> { [FreshLinkRequest.EmailField.Name] = "sari" },
            [new FieldError(FreshLinkRequest.EmailField.Name, "Alamat email Anda tidak benar.")]),
        ["sign-in"] = new SignInPage(Nothing, []),
        ["sign-in-account"] = new SignInPage(Nothing, []) { OpenId = "/masuk/oidc" },
        ["sign-in-refused"] = new SignInPage(
            new Dictionary<string, string> { [SignInRequest.EmailField.Name] = "sari" },
            [new FieldError(SignInRequest.EmailField.Name, "Alamat email Anda tidak benar.")]),
        ["officials"] = Officials(Nothing),
        ["officials-in-a-file"] = Officials(Nothing) with { Book = null, History = [] },
        ["officials-preview"] = Officials(OfficialForm.Of(Sample.Reviewer(Role.SubKoordinatorPa))),
        ["officials-refused"] = Officials(
            new Dictionary<string, string> { [OfficialForm.NipField.Name] = "123" }, new FieldError(OfficialForm.NipField.Name, "NIP harus 18 angka.")),
        ["official-address"] = new OfficialAddressPage(Sample.Token, Officials(Nothing).Book!.Changes[0], []),
        ["official-address-refused"] = new OfficialAddressPage(
            Sample.Token, Officials(Nothing).Book!.Changes[0], [new FieldError("idDigits", "Empat angka itu tidak cocok.")]),
        ["sign-in-link"] = new SignInLinkPage(Sample.Token, []),
        ["sign-in-link-refused"] = new SignInLinkPage(Sample.Token, [new FieldError("idDigits", "Empat angka itu tidak cocok.")]),
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
        ["data-ask"] = new DataAskPage(Nothing, []),
        ["data-ask-refused"] = new DataAskPage(Nothing, [new FieldError(FreshLinkRequest.EmailField.Name, "Alamat email Anda wajib diisi.")]),
        ["desk-data"] = new DeskDataPage(Sample.Who(Role.Administrator), Nothing, []),
        ["personal-data"] = new PersonalDataPage(
            Sample.Form.ManagerEmail, Sample.Start, [new PersonalData(Sample.Form.ManagerEmail, false).In(Sample.Submitted())!]),
        ["personal-data-none"] = new PersonalDataPage(Sample.Form.ManagerEmail, Sample.Start, []),
        ["privacy"] = new PrivacyPage(RetentionSchedule.Default, 30, 14),
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
        ["lost-link"] = new LostLinkPage(Nothing, []),
        ["lost-link-refused"] = new LostLinkPage(
            new Dictionary<string, string> { [FreshLinkRequest.EmailField.Name] = "sari" },
            [new FieldError(FreshLinkRequest.EmailField.Name, "Alamat email Anda tidak benar.")]),
        ["disown"] = new DisownPage(Sample.Submitted(), Sample.Token, new Dictionary<string, string>(), []),
        ["disown-refused"] = new DisownPage(
            Sample.Submitted(), Sample.Token, new Dictionary<string, string>(), [new FieldError("words", "Ketik dua kata ini.")]),
        ["confirm-refused"] = new ConfirmPage(Sample.Submitted(), Sample.Token, Sample.Lapse, [new FieldError("idDigits", "Empat angka terakhir tidak cocok.")])
        {
            WithdrawErrors = [new FieldError("idDigits", "Empat angka terakhir wajib diisi.")],
        },
        ["review-data"] = Review(Sample.InReview(), Nothing),
        ["review-refused"] = Review(
            Sample.At(Procedures.SecurityExamination),
            new() { ["decision"] = "tidak", ["notes"] = "Perbaiki dulu.", ["idDigits"] = "9999" },
            new FieldError("considerations", "Pertimbangan wajib diisi."), new FieldError("idDigits", "Empat angka terakhir tidak cocok. Sisa 4 kali.")),
        ["review-pse"] = Review(Sample.At(Procedures.PseRecording), Nothing),
        ["review-hosting"] = Review(Sample.At(Procedures.Hosting), Nothing),
        ["review-late"] = Review(Sample.InReview(), Nothing) with { Handling = new Handling("Rina Contoh, M.T. (Sub Koordinator PA)", 3) },
        ["review-unscanned"] = Review(Sample.Unscanned(), Nothing),
        ["review-again"] = Review(Sample.Resubmitted(), Nothing),
        ["review-renewal"] = Review(Sample.Renewing(), Nothing) with { Changes = Pa17Comparison.Between(Sample.Hosted().Current, Sample.Renewing().Current) },
        ["review-renewal-same"] = Review(Sample.Renewing(), Nothing) with { Changes = [] },
        ["status-renewing"] = Status(Sample.Renewing()),
        ["status-renewed"] = Status(Sample.Renewed()),
        ["status-waiting"] = Status(Sample.Submitted()),
        ["status-mail-sent"] = Status(Sample.Mailed(NoticeState.Sent)),
        ["status-mail-waiting"] = Status(Sample.Mailed(NoticeState.Waiting)),
        ["status-mail-refused"] = Status(Sample.Mailed(NoticeState.Refused)),
        ["status-review"] = Status(Sample.At(Procedures.PseRecording)),
        ["status-returned"] = Status(Sample.Returned(), new FieldError("reason", "Alasan wajib diisi.")),
        ["status-again"] = Status(Sample.Resubmitted()),
        ["status-hosted"] = Status(Sample.Hosted()),
        ["status-withdrawn"] = Status(Sample.Withdrawn()),
        ["status-lapsed"] = Status(Sample.Lapsed()),
        ["stale-decided"] = Stale(LinkStanding.Done, Sample.Hosted().Decisions[0]) with
        {
            Request = Sample.Hosted(), HolderNow = "Andi Contoh, Plt. Sub Koordinator PA",
        },
        ["stale-withdrawn"] = Stale(LinkStanding.Done) with { Request = Sample.Withdrawn() },
        ["stale-confirmed"] = Stale(LinkStanding.Done) with { Purpose = LinkPurpose.Confirm, StepTitle = null },
        ["stale-expired"] = Stale(LinkStanding.Expired) with { FreshLinkAction = "/tinjau/baru" },
        ["locked-confirmation"] = Stale(LinkStanding.Locked) with
        {
            Request = Sample.Submitted(), Purpose = LinkPurpose.Confirm, StepTitle = null, FreshLinkAction = "/tautan/baru", AmendUrl = "/perbaiki/baru",
        },
        ["stale-amended"] = Stale(LinkStanding.Done) with { Request = Sample.Submitted(), Purpose = LinkPurpose.Confirm, StepTitle = null },
        ["stale-locked"] = Stale(LinkStanding.Locked) with { FreshLinkAction = "/tinjau/baru" },
        ["stale-of-former-manager"] = Stale(LinkStanding.Reassigned) with { Purpose = LinkPurpose.Status, StepTitle = null },
        ["stale-reassigned"] = Stale(LinkStanding.Reassigned) with { FreshLinkAction = "/tinjau/baru" },
        ["verification"] = new SealSearchPage(Nothing, []),
        ["verification-refused"] = new SealSearchPage(
            new Dictionary<string, string> { ["kode"] = "01234-17-1" }, [new FieldError("kode", "Alamat ini tidak lengkap atau salah ketik.")]),
        ["seal"] = new SealPage(Sample.Sealed()),
        ["seal-again"] = new SealPage(Sample.Sealed() with { HasNewerRevision = true }),
        ["seal-yes"] = new SealPage(Sample.Sealed(), SealMatch.Exact) { Checked = Sample.Sealed().Sha256 },
        ["seal-yes-typed"] = new SealPage(Sample.Sealed(), SealMatch.Exact)
        {
            Checked = Sample.Sealed().Sha256, Typed = new Dictionary<string, string> { ["sha256"] = Sample.Sealed().Sha256.ToString() },
        },
        ["seal-no"] = new SealPage(Sample.Sealed(), SealMatch.None) { Checked = Sha256Hash.Parse(new string('f', 64)) },
        ["seal-saved-again"] = new SealPage(Sample.Sealed(), SealMatch.SavedAgain) { Checked = Sha256Hash.Parse(new string('f', 64)) },
        ["seal-refused"] = new SealPage(Sample.Sealed())
        {
            Typed = new Dictionary<string, string> { ["sha256"] = "AB CD" },
            Errors = [new FieldError("sha256", "Sidik SHA-256 terdiri dari 64 angka dan huruf a sampai f.")],
        },
        ["hosting-active"] = HostedApplication(Sample.InRegister(), new DateOnly(2026, 12, 31)),
        ["hosting-renewing"] = HostedApplication(Sample.InRegister(record => record with { PendingRenewal = record.Id }), new DateOnly(2026, 12, 31)),
        ["hosting-grace"] = HostedApplication(
            Sample.InRegister(record => record with { GraceUntil = new DateOnly(2027, 6, 30), GraceReason = "Menunggu anggaran" }), new DateOnly(2027, 1, 1)),
        ["hosting-past-grace"] = HostedApplication(Sample.InRegister(), new DateOnly(2027, 4, 1)),
        ["hosting-waiting"] = HostedApplication(Sample.InRegister() with { Notices = Sample.Notices }, new DateOnly(2027, 4, 1)) with
        {
            Token = Sample.Token,
        },
        ["hosting-deleted"] = HostedApplication(Sample.InRegister(record => record with { DeletedAt = Sample.Start.AddYears(2) }), new DateOnly(2028, 4, 1)),
        ["hosting-imported"] = HostedApplication(Sample.Imported(), new DateOnly(2026, 7, 1)) with { Token = Sample.Token, MayRenew = true },
        ["renewal-imported"] = Renewing() with { Renewal = new RenewalOffer(Sample.Imported().Record, [], Sample.Token) },
        ["hosting-forms"] = HostedApplication(Sample.InRegister(), new DateOnly(2026, 12, 31)) with { Token = Sample.Token },
        ["status-entered"] = Status(Entered(Sample.Submitted())),
        ["review-entered"] = Review(Entered(Sample.InReview()), Nothing),
        ["desk-letter"] = Letter(Nothing),
        ["desk-letter-refused"] = Letter(
            Typed(), new FieldError(LetterForm.OtherField.Name, LetterForm.IsItAnother),
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
        ["hosting-incidents"] = HostedApplication(Sample.WithIncidents(), new DateOnly(2026, 12, 31)) with { Token = Sample.Token },
        ["hosting-changing"] = HostedApplication(Sample.InRegister(record => record with { ManagerChange = Sample.NewManager }), new DateOnly(2026, 12, 31)),
        ["hosting-stale-expired"] = new StaleRegisterLinkPage(
            "H-20260317-00000001", LinkStanding.Expired, StaleRegisterMessages.Expired, "Aktif, berlaku sampai Kamis, 31 Desember 2026", "/tautan/baru"),
        ["hosting-stale-reassigned"] = new StaleRegisterLinkPage(
            "H-20260317-00000001", LinkStanding.Reassigned, StaleRegisterMessages.OfficePassedOn,
            "Aktif, berlaku sampai Kamis, 31 Desember 2026", "/tautan/baru"),
        ["deletion"] = Deletion(Sample.InRegister(), Nothing),
        ["deletion-declined"] = Deletion(Sample.InRegister(record => record with { Deletion = Sample.Declined }), Nothing),
        ["deletion-refused"] = Deletion(
            Sample.InRegister(), new() { ["decision"] = "hapus", ["reason"] = "Tidak dipakai lagi." },
            new FieldError("backup", "Pastikan cadangan (backup) ada, lalu centang pernyataan ini.")),
        ["deletion-extension-refused"] = Deletion(
            Sample.InRegister(), new() { ["decision"] = "perpanjang", ["graceUntil"] = "2027-03-01", ["reason"] = "Menunggu anggaran." },
            new FieldError("graceUntil", "Tanggal itu harus sesudah hari ini.")),
        ["deletion-consent"] = Consent(Nothing),
        ["deletion-consent-refused"] = Consent(new() { ["decision"] = "tolak" }, new FieldError("reason", "Alasan wajib diisi.")),
        ["manager"] = Manager(Sample.InRegister(record => record with { HeadAddress = Sample.HeadAddress }).Record, Nothing),
        ["manager-no-head"] = Manager(
            Sample.InRegister().Record with { AgencyContact = "0778-555-0100", ManagerChange = Sample.NewManager },
            new() { [Pa17Field.ManagerName] = "Dewi Contoh" },
            new FieldError(Pa17Field.ManagerEmail, "Ini email Kepala OPD. Email Pengelola Hosting harus lain.")),
        ["manager-decision"] = Decision(Nothing),
        ["questions"] = Questions(Sample.InRegister() with { Notices = Sample.Notices }),
        ["questions-refused"] = Questions(Sample.InRegister(), new FieldError("idDigits", "Empat angka terakhir tidak cocok.")),
        ["questions-none"] = Questions(Sample.InRegister(record => record with { DeletedAt = Sample.Start.AddYears(2) })),
        ["manager-decision-refused"] = Decision(new() { ["decision"] = "tidak" }, new FieldError("reason", "Alasan wajib diisi.")),
        ["head"] = new HeadConfirmationPage(
            Sample.InRegister(record => record with { HeadAddress = Sample.HeadAddress }).Record, Sample.HeadAddress.Email, Sample.Token, []),
        ["head-refused"] = new HeadConfirmationPage(
            Sample.InRegister(record => record with { HeadAddress = Sample.HeadAddress }).Record, Sample.HeadAddress.Email, Sample.Token,
            [new FieldError("idDigits", "Empat angka terakhir tidak cocok.")]),
        ["manager-confirmation"] = new ManagerConfirmationPage(Sample.InRegister().Record, Sample.NewManager, Sample.Token, []),
        ["manager-confirmation-refused"] = new ManagerConfirmationPage(
            Sample.InRegister().Record, Sample.NewManager, Sample.Token, [new FieldError("idDigits", "Empat angka terakhir tidak cocok.")]),
        ["incident"] = new IncidentPage(Sample.InRegister().Record, IdKind.Nip, Sample.Token, Nothing, []),
        ["incident-refused"] = new IncidentPage(
            Sample.InRegister().Record, IdKind.Nik, Sample.Token, new Dictionary<string, string> { ["what"] = "Halaman depan tidak terbuka." },
            [new FieldError("kind", "Pilih jenis gangguannya.")]),
        ["desk"] = Desk([.. SampleLines.Requests(60)], Role.KepalaBidang, Role.SubKoordinatorPa),
        ["public-register"] = PublicRegisterOf(120, "", 2),
        ["public-register-none"] = PublicRegisterOf(3, "tidak ada", 1),
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
        ["message"] = new MessagePage(
            "Halaman tidak ditemukan", ["Alamat ini tidak ada.", "Periksa tautan di email Anda."], new PageLink("Ke halaman depan", "/")),
    };

    public static RequestFormPage Form(IReadOnlyDictionary<string, string> typed, params FieldError[] errors) =>
        new($"/draf/{Sample.Token}", typed, errors, "batam.go.id")
        {
            Draft = new DraftNote(Sample.Token, new DateTimeOffset(2026, 4, 15, 9, 0, 0, TimeSpan.Zero), null, false),
        };

    public static AmendPage Amending(params FieldError[] errors) => new(Sample.Submitted(), Sample.Token, Typed(), errors, "batam.go.id");

    public static RequestFormPage Correcting(FieldError[] errors, FieldError[] withdrawErrors)
    {
        var request = Sample.Returned();
        return new RequestFormPage(
            "/revisi/" + Sample.Token, Typed(), errors, "batam.go.id", new Correction(
                request.Header.Number, request.Decisions[^1], "Pemeriksaan hasil uji keamanan", request.Documents[^1], Sample.Attachments,
                new DateOnly(2026, 4, 30), Sample.Token, withdrawErrors));
    }

    public static RequestFormPage Renewing(params FieldError[] errors) =>
        new(
            "/perpanjangan/" + Sample.Token, Typed(), errors, "batam.go.id",
            Renewal: new RenewalOffer(Sample.InRegister().Record, Sample.Attachments, Sample.Token));

    public static ReviewPage Review(HostingRequest request, Dictionary<string, string> typed, params FieldError[] errors) =>
        new(request, request.Step!, request.Assigned!, Sample.Reviewer(request.Step!.Role), Sample.Token, typed, errors);

    private static HostingRequest Entered(HostingRequest request) =>
        request with { Header = request.Header with { EnteredBy = "Eka Contoh (Petugas Loket)" } };

    public static StatusPage Status(HostingRequest request, params FieldError[] errors) => new(request, Sample.Token, errors, Nothing)
    {
        Handling = request.Assigned is null ? null : new Handling("Rina Contoh, M.T. (Sub Koordinator PA)", 3),
        Lapse = request.Header.State is RequestState.AwaitingConfirmation or RequestState.Returned ? Sample.Lapse : null,
    };

    public static HostedApplicationPage HostedApplication(HostedApplication application, DateOnly today) => new(application, today);

    public static DeletionPage Deletion(HostedApplication application, Dictionary<string, string> typed, params FieldError[] errors) =>
        new(application with { Notices = Sample.Notices }, new DateOnly(2027, 4, 1), Sample.Reviewer(Role.SubKoordinatorPa), Sample.Token, typed, errors);

    public static DeletionConsentPage Consent(Dictionary<string, string> typed, params FieldError[] errors) => new(
        Sample.InRegister(record => record with { Deletion = Sample.Proposed }) with { Notices = Sample.Notices }, new DateOnly(2027, 4, 2),
        Sample.Reviewer(Role.KepalaBidang), Sample.Token, typed, errors);

    public static ManagerChangePage Manager(RegisterRecord record, Dictionary<string, string> typed, params FieldError[] errors) =>
        new(record, IdKind.Nip, Sample.Token, "batam.go.id", typed, errors);

    public static QuestionsPage Questions(HostedApplication application, params FieldError[] errors) =>
        QuestionsPage.Of(application.Record, application.AskedOn(new DateOnly(2027, 4, 2)), IdKind.Nip, Sample.Token, errors);

    public static ManagerDecisionPage Decision(Dictionary<string, string> typed, params FieldError[] errors) =>
        new(Sample.InRegister().Record, Sample.NewManager, Sample.Reviewer(Role.SubKoordinatorPa), Sample.Token, typed, errors);

    public static StaleLinkPage Stale(LinkStanding standing, Decision? decision = null) =>
        new(Sample.InReview(), standing, LinkPurpose.Review, decision, "Pengecekan data", null, null);

    private static PublicRegisterPage PublicRegisterOf(int count, string search, int page) => new(
        PublicRegister.Of(
            [.. SampleLines.Requests(count)], [.. SampleLines.Applications(count)], Sample.Calendar, Wib.DateOf(SampleLines.Start)),
        search, page);

    /// <summary>The witness knows a night that is gone.</summary>
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
            Changes = who.May(DeskAct.ConfirmOfficials) ? Officials(Nothing).Book!.Changes : [],
            Today = Wib.DateOf(SampleLines.Start),
        };
    }

    /// <summary>A deputy is proposed, and waits for both answers; another role is about to be vacant.</summary>
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
        var page = new OfficialsPage(Sample.Who(Role.Administrator), proposed.Book.Roster, today)
        {
            Book = proposed.Book, Vacancies = [new Vacancy(Role.KepalaBidang, today.AddDays(10))], History = [proposed.Entry!], Typed = typed, Errors = errors,
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
