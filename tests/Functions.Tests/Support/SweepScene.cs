using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A register, a clock, a mailbox, and any number of processes that sweep.</summary>
internal sealed class SweepScene : IAsyncDisposable
{
    private readonly Azurite storage;

    private readonly bool asks;

    private SweepScene(Azurite storage, string today, bool asks)
    {
        (this.storage, this.asks) = (storage, asks);
        Clock = new SetClock(At(today));
        Process = NewProcess();
    }

    public SetClock Clock { get; }

    public RecordingMailer Mails { get; } = new();

    public SweepProcess Process { get; private set; }

    public IHostingRegister Register => Process.Register;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<SweepScene> BeginAsync(string today, params RegisterChange[] entries) => BeginAsync(today, asks: false, entries);

    /// <summary>Its processes ask about deletions.</summary>
    public static Task<SweepScene> BeginAskingAsync(string today, params RegisterChange[] entries) => BeginAsync(today, asks: true, entries);

    private static async Task<SweepScene> BeginAsync(string today, bool asks, RegisterChange[] entries)
    {
        var scene = new SweepScene(await Azurite.ShareAsync(), today, asks);
        await scene.Process.Layout.EnsureAsync(Cancellation);
        foreach (var entry in entries)
        {
            (await scene.Register.AppendAsync(entry, Cancellation)).ShouldBe(StoreOutcome.Stored);
        }

        return scene;
    }

    public SweepProcess NewProcess() => new(storage, Clock, Mails, asks);

    /// <summary>Starts the killed process again.</summary>
    public void Restart() => Process = NewProcess();

    /// <summary>09:00 WIB of a day, when the sweep runs.</summary>
    public Task SweepOnAsync(string day)
    {
        Clock.Now = At(day);
        return Process.Sweep.RunAsync(Cancellation);
    }

    public async Task<HostedApplication> ApplicationAsync(RequestId id) => (await Register.FindAsync(id, Cancellation))!;

    /// <summary>The recipient and stage of each mail, ordered by address.</summary>
    public IEnumerable<string> Sent => Mails.Sent.Select(mail => $"{mail.To[0].Email} {mail.Announces.Split('.')[3]}").Order(StringComparer.Ordinal);

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    private static DateTimeOffset At(string day) => Wib.At(DateOnly.Parse(day), new TimeOnly(9, 0));
}
