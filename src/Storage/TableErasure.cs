using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Storage;

/// <summary>What tables and files hold of a request or hosted application. The desk's lists forget it by themselves.</summary>
/// <param name="officials">Whose mailboxes stay what they are: each request wrote to some of them.</param>
public sealed class TableErasure(StorageLayout layout, IOfficials officials) : IErasure
{
    private static readonly string[] KeyColumns = ["PartitionKey", "RowKey"];

    /// <remarks>What is under way is read whole, and the keys of submissions are scanned: these are few, or rows of a few bytes.</remarks>
    public async Task<IReadOnlyList<Trace>> FindAsync(
        IReadOnlyList<RequestId> ids, IEnumerable<RequestId> gone, CancellationToken cancellation)
    {
        var (mailboxes, others, rows) = (new HashSet<EmailAddress>(), new List<Trace>(), new List<Trace>());
        foreach (var id in ids)
        {
            var requests = await layout.Requests.ListAsync(id.Value, cancellation).ToListAsync(cancellation);
            var register = await layout.Register.ListAsync(id.Value, cancellation).ToListAsync(cancellation);
            mailboxes.UnionWith(AddressesIn(requests, register));
            rows.AddRange(TracesOf(TableNames.Requests, RowKind.Trail, requests));
            rows.AddRange(TracesOf(TableNames.Register, RowKind.History, register));
            others.AddRange(await ElsewhereAsync(id, cancellation));
        }

        var (these, past, forgotten) = (ids.ToHashSet(), gone.ToHashSet(), new HashSet<EmailAddress>());
        foreach (var mailbox in mailboxes)
        {
            var (held, isLast) = await HeldByAsync(mailbox, these, past, cancellation);
            others.AddRange(held);
            forgotten.UnionWith(isLast ? [mailbox] : []);
        }

        return [.. others, .. await UnderWayAsync(these, forgotten, cancellation), .. rows];
    }

    public async Task<IReadOnlyList<Trace>> FindAsync(IReadOnlyList<FormerOfficial> people, CancellationToken cancellation)
    {
        var history = await layout.Officials.ListAsync(Keys.Officials, cancellation).Where(row => TableOfficialsBook.Names(row, people))
            .Select(row => TraceOf(TableNames.Officials, row) with { IsEntry = true }).ToListAsync(cancellation);
        var (others, forgotten) = (new List<Trace>(), new HashSet<EmailAddress>());
        foreach (var mailbox in people.SelectMany(person => person.Emails).Distinct())
        {
            var rows = await layout.Mailboxes.ListAsync(Keys.MailboxOf(mailbox), cancellation).ToListAsync(cancellation);
            var isLast = rows.All(row => !Keys.IsHolding(row.RowKey))
                && officials.Roster.All.Where(official => official.Email == mailbox).All(official => people.Any(person => person.Is(official)));
            others.AddRange(isLast ? rows.Select(row => TraceOf(TableNames.Mailboxes, row)) : []);
            forgotten.UnionWith(isLast ? [mailbox] : []);
        }

        return [.. others, .. await UnderWayAsync(new HashSet<RequestId>(), forgotten, cancellation), .. history];
    }

    public async Task RemoveAsync(IReadOnlyList<Trace> traces, CancellationToken cancellation)
    {
        foreach (var trace in traces.Where(trace => trace is { IsEntry: false, Place: not (TableNames.Requests or TableNames.Register) }))
        {
            await (trace.Partition.Length == 0
                ? layout.Files.GetBlockBlobClient(trace.Key).RemoveAsync(cancellation)
                : TableOf(trace).DeleteEntityAsync(trace.Partition, trace.Key, ETag.All, cancellation));
        }

        // The header or record first: without it there is no request or application, so nobody meets one that is torn.
        var own = traces.Where(trace => trace is { IsEntry: false, Place: TableNames.Requests or TableNames.Register });
        foreach (var partition in own.GroupBy(trace => (trace.Place, trace.Partition)))
        {
            foreach (var some in partition.OrderByDescending(trace => Keys.Kind(trace.Key) is RowKind.Request or RowKind.Record).Chunk(100))
            {
                var rows = some.Select(trace => Row.Delete(trace.Partition, trace.Key, RowVersion.Any));
                if (await TableOf(some[0]).AppendAmongRemovalsAsync(rows, cancellation) != StoreOutcome.Stored)
                {
                    throw new InvalidOperationException("Somebody else removed some of these meanwhile: what is left must be found again.");
                }
            }
        }
    }

    /// <summary>All but the head of the chain, and entries whose words are gone already.</summary>
    private static IEnumerable<Trace> TracesOf(string table, string entries, IEnumerable<TableEntity> rows) =>
        from row in rows
        let isEntry = Keys.Kind(row.RowKey) == entries
        where isEntry ? TrailRow.MayName(row) : row.RowKey != Keys.Head
        select TraceOf(table, row) with { IsEntry = isEntry };

    private static Trace TraceOf(string table, TableEntity row) => new(table, row.PartitionKey, row.RowKey);

    private async Task<IReadOnlyList<Trace>> ElsewhereAsync(RequestId id, CancellationToken cancellation)
    {
        var claims = layout.SubmissionKeys.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"RequestId eq {id.Value} or RowKey eq {id.Value}"), select: KeyColumns, cancellationToken: cancellation);
        var due = layout.DueDates.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"RowKey ge {id.Value} and RowKey lt {id.Value + ';'}"), select: KeyColumns, cancellationToken: cancellation);
        var files = layout.Files.GetBlobsAsync(new GetBlobsOptions { Prefix = Keys.FilesOf(id), States = BlobStates.Uncommitted }, cancellation);
        return
        [
            .. await claims.Select(row => TraceOf(TableNames.SubmissionKeys, row)).ToListAsync(cancellation),
            .. await due.Select(row => TraceOf(TableNames.DueDates, row)).ToListAsync(cancellation),
            .. await files.Select(file => new Trace(layout.Files.Name, "", file.Name)).ToListAsync(cancellation),
        ];
    }

    /// <summary>Promises and the like, which name a request in their key or text; and mails that did not arrive, about nothing that is kept.</summary>
    private async Task<IReadOnlyList<Trace>> UnderWayAsync(
        IReadOnlySet<RequestId> ids, IReadOnlySet<EmailAddress> forgotten, CancellationToken cancellation)
    {
        return await layout.WakeUps.QueryAsync<TableEntity>(cancellationToken: cancellation).Where(row => NamesOne(row) || IsDropped(row))
            .Select(row => TraceOf(TableNames.WakeUps, row)).ToListAsync(cancellation);

        bool NamesOne(TableEntity row) => row.Select(column => column.Value).OfType<string>().Any(
            text => ids.Any(id => text.Contains(id.Value, StringComparison.Ordinal)));

        bool IsDropped(TableEntity row) => row.PartitionKey == Keys.DroppedMails
            && Row.Read<DroppedMail>(row) is { About: null } mail && forgotten.Contains(mail.To.Email);
    }

    /// <summary>What a mailbox is known to hold of these; and what else is known of it, when it holds nothing else and is no official's.</summary>
    private async Task<(IEnumerable<Trace> Rows, bool IsLast)> HeldByAsync(
        EmailAddress address, HashSet<RequestId> ids, HashSet<RequestId> gone, CancellationToken cancellation)
    {
        var rows = await layout.Mailboxes.ListAsync(Keys.MailboxOf(address), cancellation)
            .Select(row => (Row: row, Of: Keys.IsHolding(row.RowKey) ? Keys.ReadHolding(row.RowKey).Id : null)).ToListAsync(cancellation);
        var isLast = officials.Roster.All.All(official => official.Email != address)
            && rows.All(row => row.Of is not { } id || ids.Contains(id) || gone.Contains(id));
        return (rows.Where(row => row.Of is { } id ? ids.Contains(id) : isLast).Select(row => TraceOf(TableNames.Mailboxes, row.Row)), isLast);
    }

    private static IEnumerable<EmailAddress> AddressesIn(IReadOnlyList<TableEntity> requests, IReadOnlyList<TableEntity> register)
    {
        var (request, application) = (RequestRows.Read(requests), RegisterRows.Read(register));
        IEnumerable<EmailAddress?> filed = request is null ? []
        :
        [
            request.Header.FiledBy, .. request.Links.Select(link => link.Holder), .. request.Deliveries.Select(delivery => delivery.To),
            .. request.Revisions.SelectMany(revision => new[] { revision.Form.ManagerEmail, revision.Form.AgencyHeadEmail }),
        ];
        IEnumerable<EmailAddress?> hosted = application is null ? []
        :
        [
            application.Record.HeadAddress?.Email, .. application.Record.ManagerEmails, .. application.Links.Select(link => link.Holder),
            .. application.Notices.Select(notice => notice.Recipient), .. application.Incidents.Select(incident => incident.Email),
        ];
        return filed.Concat(hosted).OfType<EmailAddress>().Distinct();
    }

    private TableClient TableOf(Trace trace) => trace.Place switch
    {
        TableNames.Requests => layout.Requests,
        TableNames.Register => layout.Register,
        TableNames.SubmissionKeys => layout.SubmissionKeys,
        TableNames.DueDates => layout.DueDates,
        TableNames.WakeUps => layout.WakeUps,
        _ => layout.Mailboxes,
    };
}
