using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;

namespace HostingFunctions.Storage;

/// <summary>A table row that carries a record as JSON, in as many text columns as its length needs.</summary>
internal static class Row
{
    /// <summary>In UTF-16 units; a text column holds 64 KiB of them, which is 32,768.</summary>
    private const int LongestColumn = 32_000;

    /// <summary>Fills about 940 KiB of the 1 MiB that a row may have.</summary>
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
            // No surrogate pair is cut in two: JSON has them escaped.
            row[Column(number)] = new string(piece);
        }

        return row;
    }

    /// <param name="stamp">Null for a row that must not be there yet; else it must be as it was read.</param>
    public static TableTransactionAction AddOrUpdate(TableEntity row, string? stamp) =>
        stamp is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, new ETag(stamp));

    public static T Read<T>(TableEntity row)
    {
        var json = new StringBuilder();
        for (var column = 0; row.GetString(Column(column)) is { } piece; column++)
        {
            json.Append(piece);
        }

        return JsonSerializer.Deserialize<T>(json.ToString(), RowJson.Options)!;
    }

    private static string Column(int number) => number == 0 ? "Json" : "Json" + number.ToString(CultureInfo.InvariantCulture);
}
