using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Webhooks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The room that tells programs, with real connections to this machine, a log in memory and a clock that the test moves.</summary>
internal sealed class WebhookScene : IAsyncDisposable
{
    private readonly List<WebhookReceiver> receivers = [];
    private readonly List<Client> clients = [];
    private ServiceProvider? services;

    public FakeTimeProvider Time { get; } = new(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)));

    public MemoryWebhooks Log { get; } = new();

    public RecordingMailer Mails { get; } = new();

    /// <summary>The setting.</summary>
    public string Networks { get; set; } = "127.0.0.0/8";

    /// <summary>Where every name leads; null for what the machine says.</summary>
    public IPAddress[]? Name { get; set; }

    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>Lets a program in that is told at a receiver of its own.</summary>
    public async Task<(string Client, WebhookReceiver Receiver)> LetInAsync(Func<Uri, Uri>? at = null)
    {
        var receiver = await WebhookReceiver.StartAsync(Time);
        receivers.Add(receiver);
        var client = new Client(Client.NewId(), $"Portal {clients.Count + 1}", Role.PetugasLoket, null, "Administrator", Now)
        {
            Webhook = new Webhook(at?.Invoke(receiver.Url) ?? receiver.Url, [new WebhookSecret(receiver.Secret, null)], Now),
        };
        clients.Add(client);
        await Log.StoreAsync(client.Id, new WebhookState(0), null, CancellationToken.None);
        return (client.Id, receiver);
    }

    /// <summary>One run of the timer.</summary>
    public async Task RunAsync()
    {
        services ??= Compose();
        await services.GetRequiredService<Limits.Clients>().RefreshAsync(TestContext.Current.CancellationToken);
        await ActivatorUtilities.CreateInstance<WebhookFunction>(services).Run(new TimerInfo(), TestContext.Current.CancellationToken);
    }

    /// <summary>A run each minute, as the schedule has it.</summary>
    public async Task RunUntilAsync(DateTimeOffset until, Action<DateTimeOffset>? meanwhile = null)
    {
        while (Now < until)
        {
            Time.Advance(TimeSpan.FromMinutes(1));
            meanwhile?.Invoke(Now);
            await RunAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var receiver in receivers)
        {
            await receiver.DisposeAsync();
        }

        await (services?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private ServiceProvider Compose()
    {
        var options = Options.Create(new WebhookOptions { Networks = Networks });
        return new ServiceCollection().AddLogging().AddMetrics()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IWebhooks>(Log)
            .AddSingleton<IMailer>(Mails)

            // Nobody does anything with a program that a trail would say.
            .AddSingleton(new Limits.Clients(new Known(clients), trail: null!, Time))
            .AddSingleton<IOfficials>(provider => ActivatorUtilities.CreateInstance<OfficialsFile>(provider, OfficialsJson.Usual().WithAdministrator().Path))
            .AddSingleton(new LinkIssuer(new Uri("https://hosting.batam.go.id/"), new LinkOptions(), Time))
            .AddSingleton<HostingMetrics>()
            .AddSingleton(Name is { } name
                ? new CheckedConnections(options) { Resolve = (_, _) => Task.FromResult(name) }
                : new CheckedConnections(options))
            .AddSingleton<Receivers>()
            .AddSingleton<StopReport>()
            .AddSingleton<WebhookSender>()
            .BuildServiceProvider();
    }

    private sealed class Known(List<Client> clients) : IClients
    {
        public Task<IReadOnlyList<Client>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Client>>([.. clients]);

        public Task<Client?> StoreAsync(Client client, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
