using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Limits;
using HostingFunctions.Notices;
using HostingFunctions.Retention;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.People;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>The year of <c>./run --simulate</c>, played once for all its tests, with one more application: nobody answers its proposed deletion.</summary>
public sealed class PlayedYear(MailServer mail) : IAsyncLifetime
{
    private const string Days = "2026-10-01..2027-04-30";

    internal Play Play { get; private set; } = null!;

    /// <summary>The name of the application whose deletion is only proposed.</summary>
    public const string Undecided = "SIBUDAYA";

    public async ValueTask InitializeAsync()
    {
        var days = Period.TryParse(Days)!;
        Play = await Play.BeginAsync(mail, Days, [.. UsualCast.In(days), Scripts.Idle(Undecided, "2026-09-08") with { IsConsentWithheld = true }]);
        new UsualOffice(Play.Service, Play.Simulation).PlanIn(days);
        Play.With("2026-10-01 00:00", ListenAsync)
            .With("2026-12-24 02:00", KeepNightAsync)
            .With("2027-04-29 02:00", KeepNightAsync);
        await Play.PlayAsync();
    }

    public ValueTask DisposeAsync() => Play.DisposeAsync();

    /// <summary>After the year: what ended is kept for six months only, and the list of that day's month is confirmed by two persons.</summary>
    /// <returns>The list's number.</returns>
    public async Task<string> DestroyWhatIsDueAsync(DateOnly on)
    {
        var service = Play.Service;
        var administrator = await DeskVisitor.SignInAsync(service, Holder(service, Role.Administrator));
        var kept = ScheduleForm.Of(RetentionSchedule.Default with { Ended = 6 }).Select(field => (field.Key, field.Value));
        await administrator.PressAsync(
            Paths.Retention, await administrator.OpenAsync(Paths.Retention), [.. kept, (ScheduleForm.ReasonField.Name, "Jadwal retensi arsip")]);
        await service.MoveToAsync(Wib.At(on, new TimeOnly(9, 10)));
        await service.App!.Get<Destructions>().SweepAsync(CancellationToken.None);
        var number = (await service.App.Get<IDestructions>().FindAsync(CancellationToken.None))!.Number;
        foreach (var role in new[] { Role.Administrator, Role.KepalaBidang })
        {
            var desk = await DeskVisitor.SignInAsync(service, Holder(service, role));
            await desk.PressAsync(
                Paths.ConfirmDestruction, await desk.OpenAsync(Paths.Destruction),
                [(DestructionForm.ListField.Name, number), (DestructionForm.SeenField.Name, "ya")]);
        }

        return number;
    }

    private static Official Holder(SimulatedService service, Role role) =>
        service.App!.Get<IOfficials>().Roster.Holders(role, Wib.DateOf(service.Now)).Single();

    /// <summary>A program is to be told of everything, so that all of it is entered in the log.</summary>
    private static Task ListenAsync(SimulatedService service) => service.App!.Get<Clients>().StoreAsync(
        new Client(Client.NewId(), "Penerima", Role.PetugasLoket, null, "Uji", service.Now)
        {
            Webhook = new Webhook(new Uri("https://penerima.example/"), [new WebhookSecret(WebhookSecret.New(), null)], service.Now),
        },
        CancellationToken.None);

    /// <summary>In a simulation the sweep does not run by night.</summary>
    private static Task KeepNightAsync(SimulatedService service) =>
        service.App!.Get<IEnumerable<ISwept>>().OfType<NightlyProof>().Single().SweepAsync(CancellationToken.None);
}
