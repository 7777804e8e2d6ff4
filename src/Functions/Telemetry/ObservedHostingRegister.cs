using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Telemetry;

/// <summary>A register that names the hosted application in the trace, and counts notices when they get their final mark.</summary>
public sealed class ObservedHostingRegister(IHostingRegister register, HostingMetrics metrics) : IHostingRegister
{
    /// <inheritdoc/>
    public async Task<HostedApplication?> FindAsync(RequestId id, CancellationToken cancellation)
    {
        var application = await register.FindAsync(id, cancellation);
        Name(application?.Record);
        return application;
    }

    /// <inheritdoc/>
    public async Task<RegisterRecord?> FindRecordAsync(RequestId id, CancellationToken cancellation)
    {
        var record = await register.FindRecordAsync(id, cancellation);
        Name(record);
        return record;
    }

    /// <inheritdoc/>
    public Task<Notice?> FindNoticeAsync(RequestId id, int year, string stage, EmailAddress recipient, CancellationToken cancellation) =>
        register.FindNoticeAsync(id, year, stage, recipient, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<HostedApplication> ListAsync(CancellationToken cancellation) => register.ListAsync(cancellation);

    /// <inheritdoc/>
    public async Task<StoreOutcome> AppendAsync(RegisterChange change, CancellationToken cancellation)
    {
        var outcome = await register.AppendAsync(change, cancellation);
        if (outcome == StoreOutcome.Stored && change.TouchedNotice is { IsBounced: false } notice)
        {
            metrics.Noticed(notice);
        }

        return outcome;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<DueHostedApplication> ListDueAsync(DateOnly until, CancellationToken cancellation) => register.ListDueAsync(until, cancellation);

    /// <inheritdoc/>
    public Task EraseHistoryAsync(RequestId id, HistoryEntry erasure, CancellationToken cancellation) =>
        register.EraseHistoryAsync(id, erasure, cancellation);

    /// <inheritdoc/>
    public Task DropDueAsync(DueHostedApplication due, CancellationToken cancellation) => register.DropDueAsync(due, cancellation);

    private static void Name(RegisterRecord? record)
    {
        if (record is not null)
        {
            Spans.IsAbout(record.Number);
        }
    }
}
