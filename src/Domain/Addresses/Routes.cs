namespace HostingFunctions.Domain.Addresses;

/// <summary>Every address of the service, as its HTTP trigger declares it; <see cref="Paths"/> fills in the placeholders in braces.</summary>
public static class Routes
{
    /// <summary>The root page: a route <c>"/"</c> breaks every HTTP function under the real host, an optional empty segment does not.</summary>
    public const string Home = "{ignored:maxlength(0)?}";

    /// <summary>Every address that is no other route's. The real host keeps <c>admin</c> and <c>runtime</c> for itself.</summary>
    public const string Nowhere = "{*path:regex(^(?!admin|runtime).+)}";

    public const string Guide = "panduan";
    public const string Privacy = "privasi";
    public const string PersonalData = "data-saya";
    public const string PersonalDataFile = PersonalData + "/{token}";
    public const string Asset = "aset/{name}";
    public const string OpenApi = "openapi.json";
    public const string Health = "api/health";
    public const string RenewalPreview = "api/renewals/preview";

    public const string NewRequest = "permohonan";
    public const string Received = NewRequest + "/diterima/{token}";
    public const string Draft = "draf/{token}";
    public const string DraftCheck = Draft + "/periksa";
    public const string DraftFile = Draft + "/berkas/{fileId}";
    public const string Withdraw = "cabut/{token}";

    // Each is opened by a personal link for it, see LinkPurpose.
    public const string Confirm = "konfirmasi/{token}";
    public const string Disown = "bukan-saya/{token}";
    public const string Amend = "perbaiki/{token}";
    public const string Review = "tinjau/{token}";
    public const string Revise = "revisi/{token}";
    public const string Status = "status/{token}";
    public const string HostedApplication = "layanan/{token}";
    public const string Questions = "surat/{token}";
    public const string Renew = "perpanjangan/{token}";
    public const string ConfirmHead = "kepala/{token}";
    public const string ChangeManager = "pengelola/{token}";
    public const string ManagerDecision = "penggantian/{token}";
    public const string Incident = "gangguan/{token}";
    public const string Deletion = "penghapusan/{token}";

    public const string File = "berkas/{token}/{fileId}";
    public const string LostLink = "tautan";
    public const string FreshLink = LostLink + "/{token}";

    /// <summary>The register for everybody; 404 unless it is switched on.</summary>
    public const string PublicRegister = "layanan";
    public const string Seals = "verifikasi";
    public const string Seal = Seals + "/{id}";

    // The desk of the officials, who sign in.
    public const string SignIn = "masuk";
    public const string SignInLink = SignIn + "/{token}";
    public const string OpenId = SignIn + "/oidc";
    public const string OpenIdReturn = OpenId + "/kembali";
    public const string SignOut = "keluar";
    public const string SignOutEverywhere = SignOut + "/semua";
    public const string Desk = "meja";
    public const string DeskRequests = Desk + "/permohonan";
    public const string DeskRequestsFile = DeskRequests + "/unduh/{format}";
    public const string DeskRequest = DeskRequests + "/{id}";
    public const string DeskFile = DeskRequest + "/berkas/{fileId}";
    public const string DecideAtDesk = DeskRequest + "/putuskan";
    public const string ResendMail = DeskRequest + "/kirim-ulang";
    public const string HandOver = DeskRequest + "/serahkan";
    public const string ExtendDueDate = DeskRequest + "/undur";
    public const string WriteNote = DeskRequest + "/catat";
    public const string WithdrawOnWord = DeskRequest + "/cabut";
    public const string DeskApplications = Desk + "/register";
    public const string DeskApplicationsFile = DeskApplications + "/unduh/{format}";
    public const string DeskApplication = DeskApplications + "/{id}";
    public const string SendServiceLink = DeskApplication + "/tautan";
    public const string CorrectApplication = DeskApplication + "/perbaikan";
    public const string WorkIncident = DeskApplication + "/gangguan";
    public const string Figures = Desk + "/angka";
    public const string FiguresFile = Figures + "/unduh";
    public const string MorningMail = Desk + "/email-pagi";
    public const string SettleMail = Desk + "/email-ditangani";
    public const string Proof = Desk + "/bukti";
    public const string ProofFile = Proof + "/unduh";
    public const string Letter = Desk + "/surat-masuk";
    public const string Import = Desk + "/impor";
    public const string PublishImport = Import + "/terbitkan";
    public const string Clients = Desk + "/klien";
    public const string Client = Clients + "/{id}";
    public const string RotateKey = Client + "/kunci";
    public const string RevokeClient = Client + "/cabut";
    public const string Webhook = Client + "/webhook";
    public const string RotateSecret = Webhook + "/rahasia";
    public const string StopWebhook = Webhook + "/hentikan";
    public const string ResumeWebhook = Webhook + "/lanjutkan";
    public const string ReplayWebhook = Webhook + "/ulang";
    public const string RemoveWebhook = Webhook + "/hapus";

    /// <summary>A program's own, by its key.</summary>
    public const string OwnWebhook = Desk + "/webhook";
    public const string ReplayOwnWebhook = OwnWebhook + "/ulang";
    public const string ImportTemplate = Import + "/templat";
    public const string Calendar = Desk + "/kalender";
    public const string PublishCalendar = Calendar + "/terbitkan";
    public const string Retention = Desk + "/masa-simpan";
    public const string Destruction = Desk + "/pemusnahan";
    public const string ConfirmDestruction = Destruction + "/sahkan";
    public const string DryRun = Destruction + "/uji";
    public const string DestructionRecord = Destruction + "/berita-acara/{month}";
    public const string DeskData = Desk + "/data-pribadi";
    public const string HoldData = Retention + "/tahan";
    public const string ReleaseData = Retention + "/lepas";
    public const string MyCalendar = Desk + "/kalender-saya";
    public const string EndMyCalendar = MyCalendar + "/cabut";

    /// <summary>Read by calendar programs, which do not sign in.</summary>
    public const string CalendarFeed = "kalender/{token}.ics";
    public const string Officials = Desk + "/pejabat";
    public const string ProposeOfficial = Officials + "/usulan";
    public const string ConfirmOfficial = Officials + "/sahkan";
    public const string RefuseOfficial = Officials + "/tolak";
    public const string TakeBackOfficial = Officials + "/batalkan";

    /// <summary>Where whoever is to hold a role answers at their address.</summary>
    public const string OfficialAddress = "pejabat/{token}";
}
