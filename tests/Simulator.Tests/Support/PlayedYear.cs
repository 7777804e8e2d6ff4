using HostingFunctions.Simulator.Cast;

namespace HostingFunctions.Simulator.Tests.Support;

/// <summary>
/// The year of <c>./run --simulate</c>, played once for all its tests. One application is added: the second person never answers its proposed deletion.
/// </summary>
public sealed class PlayedYear(MailServer mail) : IAsyncLifetime
{
    private const string Days = "2026-10-01..2027-04-30";

    internal Play Play { get; private set; } = null!;

    /// <summary>The name of the application whose deletion is only proposed.</summary>
    public const string Undecided = "SIBUDAYA";

    public async ValueTask InitializeAsync()
    {
        Play = await Play.BeginAsync(
            mail, Days, [.. UsualCast.In(Period.TryParse(Days)!), Scripts.Idle(Undecided, "2026-09-08") with { IsConsentWithheld = true }]);
        await Play.PlayAsync();
    }

    public ValueTask DisposeAsync() => Play.DisposeAsync();
}
