using FunctionsHost.Memory;
using HostingFunctions.Settings;

namespace HostingFunctions.Simulator.Service;

/// <summary>The service under a clock that is moved by hand: any number of the app's processes, one storage account, one mail server.</summary>
public sealed class SimulatedService : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly RefusingRelay relay;
    private readonly List<SimulatedApp> apps = [];
    private readonly Dictionary<string, TaskHub> hubs = [];
    private readonly Dictionary<DailyTimer, DateTimeOffset> next = [];

    /// <param name="now">The clock's first time.</param>
    public SimulatedService(ServiceSettings settings, DateTimeOffset now)
    {
        Settings = settings;
        Clock = new SimulatedClock(now);
        Stored = new Archive(settings.Storage);
        relay = new RefusingRelay(settings.SmtpHost, settings.SmtpPort);
    }

    public ServiceSettings Settings { get; }

    public SimulatedClock Clock { get; }

    public Archive Stored { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Postbox Post { get; } = new();

    /// <summary>The relay that can refuse mailboxes.</summary>
    public RefusingRelay MailServer => relay;

    /// <summary>The process that answers people; null while none runs.</summary>
    public SimulatedApp? App => apps.FirstOrDefault();

    /// <summary>Starts the first or another process.</summary>
    /// <param name="settings">Settings that differ from the usual ones.</param>
    public async Task<SimulatedApp> StartAppAsync(ServiceSettings? settings = null, params IReadOnlyList<DailyTimer> timers)
    {
        settings ??= Settings;
        if (!hubs.TryGetValue(settings.HubName, out var hub))
        {
            hubs[settings.HubName] = hub = await TaskHub.StartAsync(Clock);
        }

        var app = await SimulatedApp.StartAsync(
            hub, settings, Clock, Post, relay.Port, timers.Count > 0 ? timers : [DailyTimer.RenewalSweep, DailyTimer.Sweep]);
        apps.Add(app);

        // People are asked about who is who before anybody opened a page.
        foreach (var reference in app.Get<IEnumerable<IReference>>())
        {
            await reference.RefreshAsync(CancellationToken.None);
        }

        await SettleAsync();
        return app;
    }

    public async Task StopAppAsync(SimulatedApp app)
    {
        apps.Remove(app);
        await app.DisposeAsync();
    }

    /// <summary>Moves the clock forward and lets everything due happen.</summary>
    public async Task MoveToAsync(DateTimeOffset moment)
    {
        if (moment > Now)
        {
            Clock.SetUtcNow(moment);
        }

        await SettleAsync();
    }

    public void SetClockBack(TimeSpan by)
    {
        Clock.SetBack(by);
        foreach (var timer in next.Keys)
        {
            next[timer] -= by;
        }
    }

    /// <summary>Completes when every timer function waits for its next run and no orchestration has work to do.</summary>
    /// <exception cref="TimeoutException">Something hangs.</exception>
    public async Task SettleAsync()
    {
        foreach (var group in apps.SelectMany(app => app.Timers).GroupBy(timer => timer))
        {
            // After the clock was set back they still wait for an earlier moment.
            if (next.GetValueOrDefault(group.Key) <= Now)
            {
                next[group.Key] = group.Key.After(Now);
            }

            await Clock.WhenSetAsync(next[group.Key], group.Count()).WaitAsync(Patience);
        }

        foreach (var hub in hubs.Values)
        {
            await hub.WhenIdle().WaitAsync(Patience);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps.ToList())
        {
            await StopAppAsync(app);
        }

        foreach (var hub in hubs.Values)
        {
            await hub.DisposeAsync();
        }

        await relay.DisposeAsync();
        await Stored.DisposeAsync();
    }
}
