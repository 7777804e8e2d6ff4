using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Notices;

/// <summary>
/// Once a night: keeps the heads of all chains under one root, and sends that to the witness (ADR 17). One process at a time has a turn, of an hour; if it
/// dies, or the mail does not leave, whoever has the next goes on, and a mail that had left all the same leaves again under the same Message-Id.
/// </summary>
public sealed class NightlyProof(
    ITrails trails, INights nights, IAllowances allowances, IMailer mailer, WholeProof proof, IOptions<ProofOptions> options, TimeProvider time,
    ILogger<NightlyProof> log) : ISwept
{
    /// <summary>The host ends what takes twice as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private DateOnly settled;

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = Wib.DateOf(now);
        if (settled == today || !NightHours.AreOn(now))
        {
            return;
        }

        try
        {
            var (once, turn) = (Once($"proof {today:O}"), Once($"proof {today:O} {Wib.TimeOf(now).Hour}"));
            if (await allowances.AskAsync(once, cancellation) is null)
            {
                if (await allowances.TakeAsync(turn, cancellation) is not null)
                {
                    return;
                }

                await TellAsync(await KeepAsync(today, cancellation));
                await allowances.TakeAsync(once, CancellationToken.None);
                if (today.DayOfWeek == DayOfWeek.Monday)
                {
                    // Every entry is read: once a week is enough, since a night without it still finds chains that are shorter or gone.
                    await proof.RunAsync(Patience, cancellation);
                }
            }

            settled = today;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.NightNotKept(e);
        }
    }

    private static IReadOnlyList<Allowance> Once(string what) => [new Allowance(what, 1, TimeSpan.FromDays(2))];

    /// <returns>The night as it is stored.</returns>
    private async Task<Night> KeepAsync(DateOnly today, CancellationToken cancellation)
    {
        var last = await nights.FindLastAsync(cancellation);
        if (last?.Night.On >= today)
        {
            return last.Night;
        }

        var heads = await trails.ListHeadsAsync(cancellation).ToDictionaryAsync(head => head.Chain, cancellationToken: cancellation);
        foreach (var earlier in last?.Heads ?? [])
        {
            if (heads.GetValueOrDefault(earlier.Chain) is not { } head || head.Seq < earlier.Seq)
            {
                log.ChainShorter(earlier.Chain.ToString());
            }
        }

        await nights.AddAsync(NightRecord.Of(today, last?.Night, heads.Values), cancellation);
        var kept = (await nights.FindLastAsync(cancellation))!.Night;
        log.NightKept(kept.On, kept.Chains, kept.Entries);
        return kept;
    }

    private async Task TellAsync(Night night)
    {
        if (options.Value.Witness is { } witness)
        {
            await mailer.SendAsync(WitnessMail.Compose(night, witness), CancellationToken.None);
        }
    }
}
