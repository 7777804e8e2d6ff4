using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage;

/// <summary>A table row that holds a record as JSON, in as many text columns as it needs.</summary>
internal static class Row
{
    /// <summary>In UTF-16 units. A text column holds 64 KiB, which is 32,768 of them.</summary>
    private const int LongestColumn = 32_000;

    /// <summary>Uses about 940 KiB of the 1 MiB that a row may have.</summary>
    private const int MostColumns = 15;

    /// <exception cref="ArgumentException">The record is longer than a row can hold.</exception>
    public static TableEntity Of<T>(string partition, string key, T value)
    {
        var json = JsonSerializer.Serialize(value, RowJson.Options);
        if (json.Length > LongestColumn * MostColumns)
        {
            throw new ArgumentException($"A {typeof(T).Name} of {json.Length} characters is too long for a row.", nameof(value));
        }

        var row = new TableEntity(partition, key);
        foreach (var (number, piece) in json.Chunk(LongestColumn).Index())
        {
            // This cuts no surrogate pair in two: JSON escapes them.
            row[Column(number)] = new string(piece);
        }

        return row;
    }

    /// <summary>A row that must not be there yet.</summary>
    public static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    /// <param name="version">
    /// Null for a row that must not be there yet; else it must be as it was read. In one that may be as it likes, columns that others wrote stay.
    /// </param>
    public static TableTransactionAction AddOrUpdate(TableEntity row, RowVersion? version)
    {
        if (version is null)
        {
            return Add(row);
        }

        if (version != RowVersion.Any)
        {
            return new(TableTransactionActionType.UpdateReplace, row, ETagOf(version));
        }

        // It may be shorter than what it takes the place of.
        row[Column(row.Keys.Count(name => name.StartsWith(Column(0), StringComparison.Ordinal)))] = "";
        return new(TableTransactionActionType.UpdateMerge, row, ETag.All);
    }

    /// <param name="version">Of the row as it was read.</param>
    public static TableTransactionAction Delete(string partition, string key, RowVersion version) =>
        new(TableTransactionActionType.Delete, new TableEntity(partition, key), ETagOf(version));

    public static T Read<T>(TableEntity row)
    {
        var json = new StringBuilder();
        for (var column = 0; row.GetString(Column(column)) is { Length: > 0 } piece; column++)
        {
            json.Append(piece);
        }

        return JsonSerializer.Deserialize<T>(json.ToString(), RowJson.Options)!;
    }

    /// <summary>The time at which the table last wrote one of some rows. An entry in a trail alone changes nothing that is shown.</summary>
    public static DateTimeOffset LastChange(IEnumerable<IEnumerable<TableEntity>> rows) =>
        rows.SelectMany(some => some).Where(row => row.RowKey != Keys.Head).Max(row => row.Timestamp ?? default);

    public static RowVersion VersionOf(TableEntity row) => new(row.ETag.ToString());

    public static ETag ETagOf(RowVersion version) => version == RowVersion.Any ? ETag.All : new ETag(version.Mark);

    private static string Column(int number) => number == 0 ? "Json" : "Json" + number.ToString(CultureInfo.InvariantCulture);
}
