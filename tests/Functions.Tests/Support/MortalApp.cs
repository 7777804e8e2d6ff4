using System.Net;
using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The app on a storage that kills it after a write. People who get no answer try again once it is back.</summary>
internal sealed class MortalApp : IAsyncDisposable
{
    private readonly MortalStorage storage;
    private readonly HttpStatusCode[] done;
    private bool hasDied;

    private MortalApp(MortalStorage storage, RunningApp app, HttpStatusCode[] done) => (this.storage, App, this.done) = (storage, app, done);

    public RunningApp App { get; }

    /// <summary>Whether it died and was not started again yet.</summary>
    public bool IsDead => storage.IsDead;

    /// <param name="done">The answers after which nobody tries again.</param>
    public static Task<MortalApp> StartAsync(params HttpStatusCode[] done) => StartAsync(OfficialsJson.Usual(), done);

    /// <inheritdoc cref="StartAsync(HttpStatusCode[])"/>
    public static Task<MortalApp> StartAsync(OfficialsJson officials, params HttpStatusCode[] done) => StartAsync(officials, [], done);

    /// <inheritdoc cref="StartAsync(HttpStatusCode[])"/>
    public static async Task<MortalApp> StartAsync(OfficialsJson officials, string[] settings, params HttpStatusCode[] done)
    {
        var storage = new MortalStorage();
        var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), officials, storage.Watch, settings);
        storage.Dies = app.Kill;
        return new MortalApp(storage, app, done);
    }

    /// <summary>Lives through something again and again; the app dies one write later each time, until once it does not.</summary>
    /// <param name="live">Given after how many writes it dies.</param>
    /// <param name="prepare">What comes before, each time, in which it does not die.</param>
    /// <returns>How often.</returns>
    public async Task<int> DieAfterEachWriteAsync<T>(Func<int, Task<T>> live, Func<T, string, Task> verify, Func<Task>? prepare = null)
    {
        var survived = 0;
        for (hasDied = true; hasDied; survived++)
        {
            await (prepare?.Invoke() ?? Task.CompletedTask);
            storage.KillAfter(survived);
            hasDied = false;
            var lived = await live(survived);
            storage.Revive();

            await verify(lived, $"after write {survived}");
        }

        return survived;
    }

    public async Task ActAsync(Func<Task<HttpStatusCode>> act)
    {
        var isDone = await TryAsync(act);
        await App.SettleAsync();
        if (storage.IsDead)
        {
            hasDied = true;
            await App.StartAgainAsync(storage.Revive);
            await LaterAsync(TimeSpan.FromMinutes(20));
        }

        if (!isDone)
        {
            (await TryAsync(act)).ShouldBeTrue();
            await App.SettleAsync();
        }
    }

    public async Task LaterAsync(TimeSpan later)
    {
        App.Time.Advance(later);
        await App.SettleAsync();
        await App.SweepAsync();
        await App.SettleAsync();
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task<bool> TryAsync(Func<Task<HttpStatusCode>> act)
    {
        try
        {
            var status = await act();
            return done.Contains(status);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
