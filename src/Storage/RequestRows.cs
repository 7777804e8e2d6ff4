using Azure.Data.Tables;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>Converts a request to rows and back.</summary>
internal static class RequestRows
{
    /// <summary>
    /// The rows that a change writes, in order, but its entries. Insert-only rows come first: when somebody else was faster and the header changed too,
    /// the table then reports the row that already exists, which tells the caller more.
    /// </summary>
    public static IEnumerable<TableTransactionAction> Of(RequestChange change)
    {
        if (change.Decision is { } decision)
        {
            yield return Add(Keys.Decision(decision), decision);
        }

        if (change.Revision is { } revision)
        {
            yield return Add(Keys.Revision(revision.Number), revision);
        }

        if (change.Assignment is { } assignment)
        {
            yield return Add(Keys.Assignment(assignment), assignment);
        }

        if (change.Extension is { } extension)
        {
            yield return Add(Keys.Extension(extension), extension);
        }

        if (change.Moved is { } moved)
        {
            yield return Add(Keys.Moved(moved), moved);
        }

        if (change.Handover is { } handover)
        {
            yield return Add(Keys.Handover(handover), handover);
        }

        if (change.Note is { } note)
        {
            yield return Add(Keys.Note(note), note);
        }

        if (change.Document is { } document)
        {
            yield return Add(Keys.Document(document), document);
        }

        if (change.Scan is { } scan)
        {
            yield return Add(Keys.Scan(scan), scan);
        }

        foreach (var link in change.NewLinks)
        {
            yield return Add(Keys.Link(link), LinkRow.Of(link));
        }

        foreach (var delivery in change.Deliveries)
        {
            yield return Row.AddOrUpdate(Of(change.Id, delivery), delivery.RowVersion);
        }

        if (change.Header is { } header)
        {
            yield return Row.AddOrUpdate(Header(header), header.RowVersion);
        }

        if (change.TouchedLink is { } touched)
        {
            yield return Row.AddOrUpdate(Row.Of(change.Id.Value, Keys.Link(touched), LinkRow.Of(touched)), touched.RowVersion);
        }

        foreach (var dropped in change.DroppedLinks)
        {
            yield return Row.Delete(change.Id.Value, Keys.Link(dropped), dropped.RowVersion!);
        }

        TableTransactionAction Add<T>(string key, T value) => Row.Add(Row.Of(change.Id.Value, key, value));
    }

    public static IEnumerable<TrailRow> Entries(RequestChange change) =>
        change.Audit.Select((entry, place) => new TrailRow(Row.Of(change.Id.Value, Keys.Audit(entry, place), entry), entry));

    /// <summary>Null when the rows hold no header.</summary>
    public static HostingRequest? Read(IEnumerable<TableEntity> rows)
    {
        var kinds = rows.ToLookup(row => Keys.Kind(row.RowKey));
        return kinds[RowKind.Request].SingleOrDefault() is not { } header
            ? null
            : new HostingRequest
            {
                ChangedAt = Row.LastChange(kinds),
                Header = Row.Read<RequestHeader>(header) with { RowVersion = Row.VersionOf(header) },
                Revisions = [.. All<Revision>(RowKind.Revision).OrderBy(revision => revision.Number)],
                Assignments = [.. All<Assignment>(RowKind.Assignment).OrderBy(assignment => assignment.At)],
                Extensions = [.. All<Extension>(RowKind.Extension)],
                Moves = [.. All<MovedDue>(RowKind.Moved).OrderBy(moved => moved.Version)],
                Handovers = [.. All<Handover>(RowKind.Handover)],
                Notes = [.. All<Note>(RowKind.Note).OrderBy(note => note.At)],
                Decisions = [.. All<Decision>(RowKind.Decision).OrderBy(decision => decision.At)],
                Documents = [.. All<IssuedDocument>(RowKind.Document).OrderBy(document => document.IssuedAt)],
                Scans = [.. All<Scan>(RowKind.Scan)],
                Deliveries = [.. kinds[RowKind.Delivery].Select(ReadDelivery).OrderBy(delivery => delivery.Begun)],
                Links = [.. kinds[RowKind.Link].Select(row => Row.Read<LinkRow>(row).Link(Row.VersionOf(row)))],
            };

        IEnumerable<T> All<T>(string kind) => kinds[kind].Select(Row.Read<T>);
    }

    private static TableEntity Of(RequestId id, Delivery delivery) => delivery.IsBounced
        ? LedgerRow.Of(id.Value, Keys.Delivery(delivery), delivery with { Undelivered = null }, delivery.Undelivered)
        : Row.Of(id.Value, Keys.Delivery(delivery), delivery);

    private static Delivery ReadDelivery(TableEntity row)
    {
        var delivery = Row.Read<Delivery>(row);
        return delivery with { Undelivered = LedgerRow.BouncedIn(row) ?? delivery.Undelivered, RowVersion = Row.VersionOf(row) };
    }

    /// <summary>Adds columns beside the JSON, for people who look at the table.</summary>
    private static TableEntity Header(RequestHeader header)
    {
        var row = Row.Of(header.Id.Value, Keys.Request, header);
        row["Number"] = header.Number;
        row["State"] = header.State.ToString();
        row["Step"] = header.StepKey;
        row["Revision"] = header.Revision;
        return row;
    }
}
