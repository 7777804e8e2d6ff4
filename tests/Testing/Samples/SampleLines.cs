using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Testing.Samples;

/// <summary>Lines of the desk's lists, of obviously fictional requests and applications: always the same for the same number.</summary>
public static class SampleLines
{
    private static readonly string[] Agencies =
        ["Dinas Perlebahan Contoh", "Dinas Kelautan Contoh", "Badan Arsip Contoh", "Kecamatan Contoh Utara", "RSUD Contoh", "Sekretariat Contoh"];

    private static readonly string[] Purposes = ["Madu Hutan", "Antrean Loket", "Arsip Surat", "Izin Usaha", "Data Nelayan", "Pengaduan Warga", "Gaji Pegawai"];

    private static readonly string[] Names = ["Budi Contoh", "Sari Contoh", "Dewi Contoh", "Andi Contoh", "Siti Contoh"];

    public static DateTimeOffset Start { get; } = new(2026, 3, 16, 9, 5, 0, Wib.Offset);

    public static EmailAddress Rina { get; } = EmailAddress.Parse("rina.contoh@batam.go.id");

    public static IEnumerable<ListedRequest> Requests(int count) => Enumerable.Range(0, count).Select(Request);

    public static IEnumerable<ListedApplication> Applications(int count) => Enumerable.Range(0, count).Select(Application);

    /// <param name="at">From 0. Each is in another state than the one before.</param>
    public static ListedRequest Request(int at)
    {
        var random = new Random(at);
        var (id, filed) = (IdOf(at), Start.AddMinutes(-random.Next(1_000_000)));
        var state = (RequestState)(at % 7);
        var renewal = state == RequestState.Renewed || (state != RequestState.Hosted && random.Next(4) == 0);
        var step = (renewal ? Procedures.Renewal : Procedures.Current).Steps[random.Next(2)];
        var since = filed.AddDays(random.Next(40));
        var reached = new ListedStep(step.Key, 1, Wib.DateOf(since).AddDays(-random.Next(9)), Wib.DateOf(since).AddDays(5 - random.Next(7)));
        return new ListedRequest(id, since)
        {
            Number = id.NumberOn(Wib.DateOf(filed)),
            Procedure = (renewal ? Procedures.Renewal : Procedures.Current).Version,
            State = state,
            StepKey = state == RequestState.InReview ? step.Key : null,
            Revision = 1,
            ApplicationName = NameOf(at, random),
            AgencyName = Agencies[random.Next(Agencies.Length)],
            ManagerName = Names[random.Next(Names.Length)],
            ManagerEmail = EmailAddress.Parse($"pengelola{at % 97}@batam.go.id"),
            ManagerId = SampleForm.Usual.ManagerId,
            SubmittedAt = filed,
            Since = since,
            DueOn = state == RequestState.InReview ? Wib.DateOf(since).AddDays(5) : null,
            RenewalOf = renewal ? IdOf(at + 1_000_000) : null,
            Holders = state == RequestState.InReview && random.Next(5) > 0 ? [Rina] : [],
            Decisions = state is RequestState.Hosted or RequestState.Returned
                ? [new ListedDecision(step.Key, 1, state == RequestState.Hosted ? Answer.Ya : Answer.Tidak, "Rina Contoh (Sub Koordinator PA)", Rina, since)]
                : [],
            CameOn = state == RequestState.AwaitingConfirmation ? null : Wib.DateOf(filed),
            ClosedOn = state is RequestState.Hosted or RequestState.Renewed or RequestState.Withdrawn or RequestState.Lapsed ? Wib.DateOf(since) : null,
            Steps = state is RequestState.InReview or RequestState.Hosted or RequestState.Returned ? [reached] : [],
        };
    }

    /// <inheritdoc cref="Request"/>
    public static ListedApplication Application(int at)
    {
        var random = new Random(at);
        var (id, hosted) = (IdOf(at), Wib.DateOf(Start).AddDays(-random.Next(2000)));
        var validUntil = HostingTerm.ValidUntil(Wib.DateOf(Start).AddYears(-random.Next(2)));
        return new ListedApplication(id, Start)
        {
            Number = id.NumberOn(hosted),
            ApplicationName = NameOf(at, random),
            AgencyName = Agencies[random.Next(Agencies.Length)],
            Url = $"https://aplikasi{at}.batam.go.id",
            PseNumber = $"PSE-2026-{at:D4}",
            ManagerName = Names[random.Next(Names.Length)],
            ManagerEmail = EmailAddress.Parse($"pengelola{at % 97}@batam.go.id"),
            ManagerId = SampleForm.Usual.ManagerId,
            HostedOn = hosted,
            ValidUntil = validUntil,
            GraceUntil = HostingTerm.GraceUntil(validUntil),
            PendingRenewal = at % 5 == 1 ? IdOf(at + 1_000_000) : null,
            IsDeletionProposed = at % 11 == 3,
            DeletedAt = at % 13 == 4 ? Start : null,
            OpenIncidents = at % 3,
            Terms = [new ListedTerm(hosted, validUntil)],
            Incidents =
            [
                .. Enumerable.Range(0, at % 3).Select(_ => new ListedIncident(IncidentKindText.All[random.Next(4)], Start.AddHours(-random.Next(900)), null)),
            ],
        };
    }

    private static RequestId IdOf(int at) => RequestId.Parse($"{unchecked((uint)at * 2654435761):x8}{at:x24}");

    private static string NameOf(int at, Random random) => $"Sistem {Purposes[random.Next(Purposes.Length)]} {at % 1000}";
}
