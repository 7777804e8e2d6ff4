using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Storage;

/// <summary>Where the chains of one kind stand: a table with a chain in each partition.</summary>
/// <param name="Prefix">Of the keys of entries.</param>
/// <param name="Owner">The prefix of the key of what a chain belongs to, without which it would be nowhere looked for; null where there is no such row.</param>
public sealed record TrailTable(string Name, ChainKind Kind, string Prefix, string? Owner)
{
    public static IReadOnlyList<TrailTable> All { get; } =
    [
        new(TableNames.Requests, ChainKind.Request, Keys.Trail, Keys.Request),
        new(TableNames.Register, ChainKind.Application, Keys.Histories, Keys.Records),
        new(TableNames.DeskTrail, ChainKind.Desk, "", null),
    ];

    /// <summary>Of all rows those that say something about the chains.</summary>
    internal string Filter => Owner is null
        ? ""
        : $"RowKey eq '{Keys.Head}' or (RowKey ge '{Prefix}' and RowKey lt '{Keys.After(Prefix)}') or (RowKey ge '{Owner}' and RowKey lt '{Owner}~')";

    /// <param name="rows">Of one partition; others than of the chain do no harm.</param>
    public StoredChain Of(IReadOnlyList<TableEntity> rows) => new(
        new ChainId(Kind, rows[0].PartitionKey),
        [.. rows.Where(IsEntry).Select(row => TrailRow.Read(Kind, row))],
        rows.FirstOrDefault(row => row.RowKey == Keys.Head) is { } head ? TrailRow.ReadHead(Kind, head) : null);

    private bool IsEntry(TableEntity row) => row.RowKey.StartsWith(Prefix, StringComparison.Ordinal) && row.RowKey != Keys.Head;
}
