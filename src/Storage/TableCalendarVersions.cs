using Azure.Data.Tables;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Storage;

/// <summary>The calendar's versions, in table Calendar: one partition, so that a version and its head are stored together.</summary>
public sealed class TableCalendarVersions(StorageLayout layout) : ICalendarVersions
{
    public async Task<CalendarHead?> FindAsync(CancellationToken cancellation)
    {
        var row = await layout.Calendar.GetEntityIfExistsAsync<TableEntity>(Keys.Calendar, Keys.CalendarHead, cancellationToken: cancellation);
        return row.HasValue ? Row.Read<CalendarHead>(row.Value!) with { RowVersion = Row.VersionOf(row.Value!) } : null;
    }

    public async Task<IReadOnlyList<CalendarVersion>> ListAsync(CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Calendar} and RowKey ge {Keys.CalendarVersions}");
        return await layout.Calendar.QueryAsync<TableEntity>(filter, cancellationToken: cancellation).Select(Row.Read<CalendarVersion>)
            .ToListAsync(cancellation);
    }

    public async Task<CalendarHead?> PublishAsync(CalendarVersion version, CalendarHead head, CancellationToken cancellation)
    {
        var outcome = await layout.Calendar.AppendAsync(
            [
                Row.Add(Row.Of(Keys.Calendar, Keys.CalendarVersion(version.Number), version)),
                Row.AddOrUpdate(Row.Of(Keys.Calendar, Keys.CalendarHead, head), head.RowVersion),
            ],
            cancellation);
        return outcome == StoreOutcome.Stored ? await FindAsync(cancellation) : null;
    }

    public async Task<CalendarHead?> StoreAsync(CalendarHead head, CancellationToken cancellation) =>
        await layout.Calendar.StoreAsync(Row.Of(Keys.Calendar, Keys.CalendarHead, head), head.RowVersion, cancellation) is { } version
            ? head with { RowVersion = version }
            : null;
}
