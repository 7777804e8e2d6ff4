using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Settings;

/// <summary>The officials in their table, kept in memory. An empty table is filled from the deployment's file, once.</summary>
public sealed class TableOfficials : IOfficials, IReference
{
    private readonly IOfficialsBook store;
    private readonly TimeProvider time;
    private readonly ILogger<TableOfficials> log;
    private readonly IReadOnlyList<Official> first;
    private readonly Official? administrator;
    private volatile OfficialsBook? book;

    /// <exception cref="InvalidDataException">The file is invalid. The message names the entry.</exception>
    public TableOfficials(IOfficialsBook store, IOptions<OfficialsOptions> options, TimeProvider time, ILogger<TableOfficials> log)
    {
        (this.store, this.time, this.log) = (store, time, log);
        var settings = options.Value;
        (IsInForce, administrator) = (settings.IsTable, settings.FirstAdministrator);
        first = settings is { IsTable: true, Path.Length: > 0 } ? OfficialsFile.Read(settings.File).All : [];
    }

    /// <summary>Whether the deployment has its officials here, and not in a file.</summary>
    public bool IsInForce { get; }

    public OfficialsBook Book => book ?? throw new InvalidOperationException("The officials were not read yet.");

    /// <summary>The first administrator is set, not stored: they are in force while nobody in the table holds the role, so that it is never lost.</summary>
    public OfficialRoster Roster
    {
        get
        {
            var today = Wib.DateOf(time.GetUtcNow());
            return administrator is null || Book.Officials.Any(one => one.Role == Role.Administrator && one.Holds(today))
                ? Book.Roster
                : new OfficialRoster([.. Book.Officials, administrator]);
        }
    }

    public async Task RefreshAsync(CancellationToken cancellation)
    {
        if (IsInForce)
        {
            book = await store.FindAsync(cancellation) ?? await FillAsync(cancellation);
        }
    }

    /// <summary>Reads them as they are stored now, for an act.</summary>
    public async Task<OfficialsBook> ReadAsync(CancellationToken cancellation)
    {
        await RefreshAsync(cancellation);
        return Book;
    }

    /// <returns>False when somebody else changed them since they were read.</returns>
    public async Task<bool> StoreAsync(OfficialsUpdate update)
    {
        var stored = await store.StoreAsync(update, CancellationToken.None);
        book = stored ?? book;
        return stored is not null;
    }

    /// <summary>Of two processes that begin at once, one fills it and the other reads what the first filled.</summary>
    private async Task<OfficialsBook> FillAsync(CancellationToken cancellation)
    {
        var filled = await store.StoreAsync(OfficialsBook.FirstFilling(first, time.GetUtcNow()), cancellation);
        if (filled is not null)
        {
            log.OfficialsFilled(first.Count);
        }

        return filled ?? await store.FindAsync(cancellation) ?? throw new IOException("The officials are gone.");
    }
}
