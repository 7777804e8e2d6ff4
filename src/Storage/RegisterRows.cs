using Azure.Data.Tables;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Converts a hosted application to rows and back.</summary>
internal static class RegisterRows
{
    /// <summary>
    /// The rows that a change writes, but its entries. A claimed notice, an incident or its progress comes first, so that the table names it when it
    /// already exists.
    /// </summary>
    public static IEnumerable<TableTransactionAction> Of(RegisterChange change)
    {
        var id = change.Id.Value;
        if (change.NewNotice is { } claimed)
        {
            yield return Row.Add(Row.Of(id, Keys.Notice(claimed), claimed));
        }

        if (change.TouchedNotice is { } touched)
        {
            yield return Row.AddOrUpdate(Of(id, touched), touched.RowVersion);
        }

        if (change.DroppedNotice is { } dropped)
        {
            yield return Row.Delete(id, Keys.Notice(dropped), dropped.RowVersion!);
        }

        if (change.NewIncident is { } reported)
        {
            yield return Row.Add(Row.Of(id, Keys.Incident(reported), reported));
        }

        if (change.NewProgress is { } progress)
        {
            yield return Row.Add(Row.Of(id, Keys.Progress(progress), progress));
        }

        foreach (var link in change.NewLinks)
        {
            yield return Row.Add(Row.Of(id, Keys.Link(link), LinkRow.Of(link)));
        }

        if (change.Record is { } record)
        {
            yield return Row.AddOrUpdate(Record(record), record.RowVersion);
        }

        if (change.TouchedLink is { } opened)
        {
            yield return Row.AddOrUpdate(Row.Of(id, Keys.Link(opened), LinkRow.Of(opened)), opened.RowVersion);
        }

        foreach (var unsent in change.DroppedLinks)
        {
            yield return Row.Delete(id, Keys.Link(unsent), unsent.RowVersion!);
        }
    }

    public static IEnumerable<TrailRow> Entries(RegisterChange change) => change.History.Select((entry, place) =>
        new TrailRow(Row.Of(change.Id.Value, Keys.History(entry, place), entry), entry.InTrail()));

    /// <summary>Null when the rows hold no record.</summary>
    public static HostedApplication? Read(IEnumerable<TableEntity> rows)
    {
        var kinds = rows.ToLookup(row => Keys.Kind(row.RowKey));
        return kinds[RowKind.Record].SingleOrDefault() is not { } record
            ? null
            : new HostedApplication
            {
                ChangedAt = Row.LastChange(kinds),
                Record = ReadRecord(record),
                Links = [.. kinds[RowKind.Link].Select(row => Row.Read<LinkRow>(row).Link(Row.VersionOf(row)))],
                Notices = [.. kinds[RowKind.Notice].Select(ReadNotice).OrderBy(notice => notice.At)],
                Incidents = [.. kinds[RowKind.Incident].Select(Row.Read<Incident>).OrderBy(incident => incident.At)],
                Progress = [.. kinds[RowKind.Progress].Select(Row.Read<IncidentProgress>).OrderBy(progress => progress.At)],
                History = [.. kinds[RowKind.History].Select(Row.Read<HistoryEntry>)],
            };
    }

    public static RegisterRecord ReadRecord(TableEntity row) => Row.Read<RegisterRecord>(row) with { RowVersion = Row.VersionOf(row) };

    public static Notice ReadNotice(TableEntity row)
    {
        var notice = Row.Read<Notice>(row);
        return notice with { Undelivered = LedgerRow.BouncedIn(row) ?? notice.Undelivered, RowVersion = Row.VersionOf(row) };
    }

    private static TableEntity Of(string id, Notice notice) => notice.IsBounced
        ? LedgerRow.Of(id, Keys.Notice(notice), notice with { Undelivered = null }, notice.Undelivered)
        : Row.Of(id, Keys.Notice(notice), notice);

    /// <summary>Adds columns beside the JSON, for people who look at the table.</summary>
    private static TableEntity Record(RegisterRecord record)
    {
        var row = Row.Of(record.Id.Value, Keys.Record(record.Id), record);
        row["Number"] = record.Number;
        row["ApplicationName"] = record.ApplicationName;
        row["AgencyName"] = record.AgencyName;
        row["Url"] = record.Url;
        row["ValidUntil"] = Keys.Due(record.ValidUntil);
        return row;
    }
}
