using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Notices;

/// <summary>Judges every trail there is, and reports what came of it.</summary>
public sealed class WholeProof(ITrails trails, INights nights, HostingMetrics metrics, ILogger<WholeProof> log)
{
    /// <param name="patience">After this time it is given up.</param>
    /// <returns>Null when it was.</returns>
    public async Task<TrailCheck?> RunAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        enough.CancelAfter(patience);
        try
        {
            var check = await new TrailAudit(trails, nights).RunAsync(new Dictionary<DateOnly, Sha256Hash>(), enough.Token);
            if (check.Findings.Count > 0)
            {
                log.TrailsBroken(check.Findings.Count, check.Chains, check.Entries);
            }

            metrics.Proved(check.Findings.Count == 0 ? "whole" : "broken");
            return check;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.TrailsNotChecked((int)patience.TotalSeconds);
            metrics.Proved("unfinished");
            return null;
        }
    }
}
