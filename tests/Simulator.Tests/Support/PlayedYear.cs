using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Limits;
using HostingFunctions.Notices;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.People;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>
/// The year of <c>./run --simulate</c>, played once for all its tests. One application is added: the second person never answers its proposed deletion. Two
/// roles get another holder, and two decrees take a working day, each while a step is open.
/// </summary>
public sealed class PlayedYear(MailServer mail) : IAsyncLifetime
{
    private const string Days = "2026-10-01..2027-04-30";

    internal Play Play { get; private set; } = null!;

    /// <summary>The name of the application whose deletion is only proposed.</summary>
    public const string Undecided = "SIBUDAYA";

    /// <summary>Records the PSE from the day after SIAGA's step 4 came to another.</summary>
    public const string NewPse = "Gita Contoh";

    /// <summary>Examines from the day on which SIPARKIR's renewal is refused.</summary>
    public const string NewSandiman = "Hasan Contoh";

    public async ValueTask InitializeAsync()
    {
        Play = await Play.BeginAsync(
            mail, Days, [.. UsualCast.In(Period.TryParse(Days)!), Scripts.Idle(Undecided, "2026-09-08") with { IsConsentWithheld = true }],
            arguments: "--Officials:Source=Table");
        Play.With("2026-10-01 00:00", ListenAsync)
            .With("2026-12-21 11:25", service => DecreeAsync(service, new DateOnly(2026, 12, 28)))
            .With("2026-12-23 14:00", _ => ReplaceAsync(Role.PetugasPse, NewPse, "199503122019032078", new DateOnly(2026, 12, 24)))
            .With("2027-03-29 08:05", service => DecreeAsync(service, new DateOnly(2027, 3, 31)))
            .With("2027-03-29 14:00", _ => ReplaceAsync(Role.SubKoordinatorSandiman, NewSandiman, "198610052010011089", new DateOnly(2027, 3, 30)))
            .With("2026-12-24 02:00", KeepNightAsync)
            .With("2027-04-29 02:00", KeepNightAsync);
        await Play.PlayAsync();
    }

    public ValueTask DisposeAsync() => Play.DisposeAsync();

    /// <summary>A program is to be told of everything, so that all of it is entered in the log.</summary>
    private static Task ListenAsync(SimulatedService service) => service.App!.Get<Clients>().StoreAsync(
        new Client(Client.NewId(), "Penerima", Role.PetugasLoket, null, "Uji", service.Now)
        {
            Webhook = new Webhook(new Uri("https://penerima.example/"), [new WebhookSecret(WebhookSecret.New(), null)], service.Now),
        },
        CancellationToken.None);

    private static Official Holder(SimulatedService service, Role role) =>
        service.App!.Get<IOfficials>().Roster.Holders(role, Wib.DateOf(service.Now)).Single();

    private static Task DecreeAsync(SimulatedService service, DateOnly leave)
    {
        var year = service.App!.Get<IDaysOff>().Now.Of(leave.Year)!;
        return new Administrator(service, Holder(service, Role.Administrator)).PublishAsync(year with
        {
            Days = [.. year.Days, new DayOff(leave, "Cuti bersama tambahan", true)],
            Decree = new Decree("SKB tambahan (contoh)", Wib.DateOf(service.Now)),
        });
    }

    private async Task ReplaceAsync(Role role, string name, string nip, DateOnly from)
    {
        var (service, before) = (Play.Service, Holder(Play.Service, role));
        var email = EmailAddress.Parse($"{name.ToLowerInvariant().Replace(' ', '.')}@batam.go.id");
        var after = new Official(role, name, IdNumber.TryParse(IdKind.Nip, nip, out _)!, email, from, null, null);
        await new Administrator(service, Holder(service, Role.Administrator)).ReplaceAsync(before, after, Holder(service, Role.KepalaBidang));
        Play.Simulation.Replace(before, after);
    }

    /// <summary>In a simulation the sweep does not run by night.</summary>
    private static Task KeepNightAsync(SimulatedService service) =>
        service.App!.Get<IEnumerable<ISwept>>().OfType<NightlyProof>().Single().SweepAsync(CancellationToken.None);
}
