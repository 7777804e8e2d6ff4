using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Storage;

/// <summary>A row that holds an entry of a trail, beside whose JSON stands its place in the chain.</summary>
/// <param name="Row">The row, under the key that the same entry always has.</param>
internal sealed record TrailRow(TableEntity Row, AuditEntry Entry)
{
    private const string Salt = "Salt";

    /// <summary>Whether it stands in a chain: entries of earlier versions do not, until something is chained on them.</summary>
    public static bool IsChained(TableEntity row) => row.ContainsKey(nameof(ChainedEntry.Seq));

    /// <summary>Whether it is an entry whose words are there, so that it may name a person.</summary>
    public static bool MayName(TableEntity row) => row.RowKey != Keys.Head && Of(row).Entry.Action != AuditEntry.Destroyed;

    public static TrailRow Of(TableEntity row) => new(row, Storage.Row.Read<AuditEntry>(row));

    /// <summary>Gives the row its place.</summary>
    public TableEntity Chain(ChainedEntry link, byte[] salt)
    {
        Row[nameof(ChainedEntry.Seq)] = link.Seq;
        Row[Salt] = Convert.ToHexStringLower(salt);
        Row[nameof(ChainedEntry.Said)] = link.Said.ToString();
        Row[nameof(ChainedEntry.Before)] = link.Before.ToString();
        Row[nameof(ChainedEntry.Hash)] = link.Hash.ToString();
        return Row;
    }

    /// <summary>The same row without whatever may name a person, its place unchanged.</summary>
    public TableEntity Erased()
    {
        var erased = Storage.Row.Of(Row.PartitionKey, Keys.Erased(Row.RowKey, Hash(Row, nameof(ChainedEntry.Said))), Entry.WithoutPerson());
        foreach (var column in new[] { nameof(ChainedEntry.Seq), nameof(ChainedEntry.Said), nameof(ChainedEntry.Before), nameof(ChainedEntry.Hash) })
        {
            erased[column] = Row[column];
        }

        return erased;
    }

    /// <summary>As it is to be judged, whatever somebody made of it.</summary>
    public static StoredEntry Read(ChainKind kind, TableEntity row)
    {
        var entry = TryRead(row);
        var salt = Value(row, Salt) is { } text ? Bytes(text as string) : null;
        if (entry is null || Value(row, nameof(ChainedEntry.Seq)) is not long seq)
        {
            return new StoredEntry(row.RowKey, entry, null, salt);
        }

        var link = new ChainedEntry(
            new ChainId(kind, row.PartitionKey), seq, entry.At, entry.Revision, entry.Fact?.Fields() ?? [], Hash(row, nameof(ChainedEntry.Said)),
            Hash(row, nameof(ChainedEntry.Before)), Hash(row, nameof(ChainedEntry.Hash)));
        return new StoredEntry(row.RowKey, entry, link, salt);
    }

    /// <summary>Of a head's row; zeros where it holds no hash.</summary>
    public static TrailHead ReadHead(ChainKind kind, TableEntity row) => new(
        new ChainId(kind, row.PartitionKey), Value(row, nameof(TrailHead.Seq)) as long? ?? 0, Hash(row, nameof(TrailHead.Hash)));

    public static TableEntity Of(TrailHead head) => new(head.Chain.Of, Keys.Head)
    {
        [nameof(TrailHead.Seq)] = head.Seq, [nameof(TrailHead.Hash)] = head.Hash.ToString(),
    };

    private static AuditEntry? TryRead(TableEntity row)
    {
        try
        {
            return Storage.Row.Read<AuditEntry>(row) is { Actor: not null, Action: not null, Detail: not null } entry ? entry : null;
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static object? Value(TableEntity row, string column) => row.TryGetValue(column, out var value) ? value : null;

    private static Sha256Hash Hash(TableEntity row, string column) =>
        Value(row, column) is string text && Sha256Hash.TryRead(text) is { } hash ? hash : TrailHead.Zeros;

    private static byte[] Bytes(string? hex)
    {
        try
        {
            return Convert.FromHexString(hex ?? "");
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
