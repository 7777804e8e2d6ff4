using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>
/// Sessions, links to sign in and calendar feeds, in table Sessions: a partition a person, so that a link becomes a session, and all sessions end, in one
/// transaction. Another partition lists sessions and links by the time at which they are over if nobody is seen.
/// </summary>
public sealed class TableSessions(StorageLayout layout, TimeProvider time) : ISessions
{
    /// <summary>An entity group transaction takes no more.</summary>
    private const int MostRows = 100;

    public Task<Session?> FindAsync(RequestId id, Sha256Hash token, CancellationToken cancellation) =>
        FindAsync(id, Keys.Session(token), Read, cancellation);

    public Task<SignInLink?> FindLinkAsync(RequestId id, Sha256Hash token, CancellationToken cancellation) => FindAsync(
        id, Keys.SignInLink(token), row => Row.Read<SignInLink>(row) with { RowVersion = Row.VersionOf(row) }, cancellation);

    public async Task<SignInLink?> StoreAsync(SignInLink link, CancellationToken cancellation)
    {
        var id = Session.IdOf(link.Holder);
        var row = Row.Of(id.Value, Keys.SignInLink(link.TokenHash), link);
        if (link.RowVersion is null)
        {
            await AddDueAsync(link.ExpiresAt, id, row.RowKey, cancellation);
        }

        return await layout.Sessions.StoreAsync(row, link.RowVersion, cancellation) is { } version ? link with { RowVersion = version } : null;
    }

    public async Task<bool> BeginAsync(Session session, SignInLink? used, CancellationToken cancellation)
    {
        var id = Session.IdOf(session.Holder);
        var row = Row.Of(id.Value, Keys.Session(session.TokenHash), session);
        await AddDueAsync(session.EndsAt, id, row.RowKey, cancellation);
        var changes = new List<TableTransactionAction> { Row.Add(row) };
        if (used is not null)
        {
            changes.Add(Row.Delete(id.Value, Keys.SignInLink(used.TokenHash), used.RowVersion!));
        }

        return await layout.Sessions.AppendAsync(changes, cancellation) == StoreOutcome.Stored;
    }

    public Task RenewAsync(Session session, CancellationToken cancellation) => layout.Sessions.StoreAsync(
        Row.Of(Session.IdOf(session.Holder).Value, Keys.Session(session.TokenHash), session), session.RowVersion!, cancellation);

    /// <inheritdoc/>
    /// <remarks>The client treats "not found" as success.</remarks>
    public Task RemoveAsync(RequestId id, Sha256Hash token, CancellationToken cancellation) =>
        layout.Sessions.DeleteEntityAsync(id.Value, Keys.Session(token), ETag.All, cancellation);

    public Task<CalendarFeed?> FindFeedAsync(RequestId id, CancellationToken cancellation) =>
        FindAsync(id, Keys.Feed, Row.Read<CalendarFeed>, cancellation);

    public Task StoreAsync(CalendarFeed feed, CancellationToken cancellation) =>
        layout.Sessions.PutAsync(Row.Of(Session.IdOf(feed.Holder).Value, Keys.Feed, feed), cancellation);

    public Task RemoveFeedAsync(EmailAddress holder, CancellationToken cancellation) =>
        layout.Sessions.DeleteEntityAsync(Session.IdOf(holder).Value, Keys.Feed, ETag.All, cancellation);

    public async Task RemoveAllAsync(EmailAddress holder, CancellationToken cancellation)
    {
        var id = Session.IdOf(holder).Value;
        while (await layout.Sessions.ListAsync(id, cancellation).Take(MostRows).ToListAsync(cancellation) is { Count: > 0 } rows)
        {
            // What somebody else removed meanwhile is read no more the next time.
            await layout.Sessions.AppendAsync(rows.Select(row => Row.Delete(id, row.RowKey, RowVersion.Any)), cancellation);
        }
    }

    public async Task ClearAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.DueSessions} and RowKey lt {Keys.SessionsDueAfter(now)}");
        await foreach (var due in layout.Sessions.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            var (id, key) = Keys.ReadDueSession(due.RowKey);
            if (await FindAsync(id, key, row => row, cancellation) is { } row)
            {
                // A link is over when it is due, a session only if it was not seen since.
                if (Keys.Kind(key) == RowKind.Session && Read(row) is { } session && !session.IsOverAt(now))
                {
                    await AddDueAsync(session.EndsAt, id, key, cancellation);
                }
                else
                {
                    await layout.Sessions.RemoveAsync(id.Value, key, Row.VersionOf(row), cancellation);
                }
            }

            await layout.Sessions.DeleteEntityAsync(Keys.DueSessions, due.RowKey, ETag.All, cancellation);
        }
    }

    private static Session Read(TableEntity row) => Row.Read<Session>(row) with { RowVersion = Row.VersionOf(row) };

    private async Task<T?> FindAsync<T>(RequestId id, string key, Func<TableEntity, T> read, CancellationToken cancellation)
        where T : class
    {
        var row = await layout.Sessions.GetEntityIfExistsAsync<TableEntity>(id.Value, key, cancellationToken: cancellation);
        return row.HasValue ? read(row.Value!) : null;
    }

    private Task AddDueAsync(DateTimeOffset at, RequestId id, string key, CancellationToken cancellation) =>
        layout.Sessions.PutAsync(new TableEntity(Keys.DueSessions, Keys.DueSession(at, id, key)), cancellation);
}
