using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
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

    private static readonly Lazy<IReadOnlyDictionary<string, PageModel>> Pages = new(() => new Dictionary<string, PageModel>(SampleDeskPages.All)
    {
        ["home"] = new HomePage(),
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
        ["sign-in-link"] = new SignInLinkPage(Sample.Token, []),
        ["sign-in-link-refused"] = new SignInLinkPage(Sample.Token, [new FieldError("idDigits", "Empat angka itu tidak cocok.")]),
        ["data-ask"] = new DataAskPage(Nothing, []),
        ["data-ask-refused"] = new DataAskPage(Nothing, [new FieldError(FreshLinkRequest.EmailField.Name, "Alamat email Anda wajib diisi.")]),
        ["personal-data"] = new PersonalDataPage(
            Sample.Form.ManagerEmail, Sample.Start, [new PersonalData(Sample.Form.ManagerEmail, false).In(Sample.Submitted())!]),
        ["personal-data-none"] = new PersonalDataPage(Sample.Form.ManagerEmail, Sample.Start, []),
        ["privacy"] = new PrivacyPage(RetentionSchedule.Default, 30, 14),
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
        ["public-register"] = PublicRegisterOf(120, "", 2),
        ["public-register-none"] = PublicRegisterOf(3, "tidak ada", 1),
        ["message"] = new MessagePage(
            "Halaman tidak ditemukan", ["Alamat ini tidak ada.", "Periksa tautan di email Anda."], new PageLink("Ke halaman depan", "/")),
    });

    /// <summary>Those of the desk too.</summary>
    public static IReadOnlyDictionary<string, PageModel> All => Pages.Value;

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
}
