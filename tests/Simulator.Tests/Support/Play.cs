using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Simulator.Cast;
using HostingFunctions.Simulator.Service;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>A simulation with its own storage account.</summary>
internal sealed class Play : IAsyncDisposable
{
    private readonly Azurite storage;
    private readonly StringWriter output = new();

    private Play(Azurite storage, SimulatedService service) => (this.storage, Service) = (storage, service);

    public SimulatedService Service { get; }

    public Simulation Simulation { get; private set; } = null!;

    public string Timeline => output.ToString();

    /// <summary>The notices that were sent: application, stage, mailbox.</summary>
    public IEnumerable<string> Notices => Simulation.Mails
        .Where(sent => sent.Refused.Count == 0 && sent.Mail.Announces.Contains(".renewal.", StringComparison.Ordinal))
        .Select(sent => (sent.Mail, Of: Case(sent.Mail)))
        .Select(mail => $"{mail.Of.Name} {mail.Mail.Announces.Split('.')[3]} {mail.Mail.To[0].Email.Value.Split('@')[0]}");

    /// <param name="instead">Replaces services of the first process.</param>
    /// <param name="arguments">Further settings.</param>
    public static async Task<Play> BeginAsync(
        MailServer mail, string period, IReadOnlyList<Script> scripts, int seed = 1, Action<IServiceCollection>? instead = null,
        params IReadOnlyList<string> arguments)
    {
        var storage = await Azurite.ShareAsync();
        var days = Period.TryParse(period)!;
        var settings = new ServiceSettings(
            storage.ConnectionString, "127.0.0.1", mail.Port, ["--urls", "http://127.0.0.1:0", "--Site:BaseUrl=http://localhost", .. arguments]);
        var play = new Play(storage, new SimulatedService(settings, Wib.At(days.Opening, TimeOnly.MinValue)));
        await play.Service.StartAppAsync(settings with { Instead = instead ?? settings.Instead });
        play.Simulation = new Simulation(play.Service, days, scripts, seed, play.output);
        return play;
    }

    /// <summary>Plans something that happens to the service at a time, in WIB, e.g. <c>2026-10-01 09:05</c>.</summary>
    public Play With(string at, Func<SimulatedService, Task> act)
    {
        var time = new DateTimeOffset(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), Wib.Offset);
        Simulation.Plan(time, "the test intervenes", () => act(Service));
        return this;
    }

    public async Task<Play> PlayAsync()
    {
        await Simulation.PlayAsync();
        return this;
    }

    public ApplicationCase Case(string name) => Simulation.Cases.Single(of => of.Name == name);

    public async Task<HostedApplication> ApplicationAsync(string name) =>
        (await Service.Stored.Register.FindAsync(RequestId.Parse(Case(name).RequestId!), CancellationToken.None)).ShouldNotBeNull();

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await storage.DisposeAsync();
        await output.DisposeAsync();
    }

    private ApplicationCase Case(Mail mail) => Simulation.Cases.Single(of => of.RequestId == ReceivedMail.IdOf(mail));
}
