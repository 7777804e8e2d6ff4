using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LocalRuntime.Hosting;

/// <summary>
/// The time given to what is running when the app is told to stop: all of <see cref="HostOptions.ShutdownTimeout"/> (30 s unless set) but
/// the last <see cref="Reserve"/>, in which invocations are cancelled and can still end in order.
/// </summary>
internal sealed class ShutdownDrain : IDisposable
{
    internal static readonly TimeSpan Reserve = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenRegistration _stopping;

    public ShutdownDrain(IHostApplicationLifetime lifetime, IOptions<HostOptions> options)
    {
        var patience = options.Value.ShutdownTimeout - Reserve;
        _stopping = lifetime.ApplicationStopping.Register(() => _ended.CancelAfter(patience > TimeSpan.Zero ? patience : TimeSpan.Zero));
    }

    /// <summary>Cancelled when the time is over.</summary>
    internal CancellationToken Ended => _ended.Token;

    public void Dispose()
    {
        _stopping.Dispose();
        _ended.Dispose();
    }
}
