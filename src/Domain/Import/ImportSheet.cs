using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Import;

/// <summary>The sheet as it was sent: its header found, its cells named.</summary>
/// <param name="Rows">Each with its number in the sheet and its cells by field. Empty rows and examples are left out.</param>
/// <param name="Problem">Why it cannot be read as a whole; null when it can.</param>
/// <param name="Unread">The titles of columns that are none of ours.</param>
public sealed record ImportSheet(
    IReadOnlyList<(int Number, IReadOnlyDictionary<string, string> Cells)> Rows, string? Problem, IReadOnlyList<string> Unread)
{
    /// <summary>More than the city hosts; a sheet with more is something else.</summary>
    public const int MostRows = 10_000;

    /// <summary>Titles and letterheads may stand above the header.</summary>
    private const int MostRowsAbove = 20;

    /// <summary>So many known titles make a header.</summary>
    private const int FewestTitles = 3;

    /// <param name="rows">Each with its number and cells; read once, to the end or the first problem.</param>
    public static ImportSheet Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        using var all = rows.GetEnumerator();
        if (HeaderOf(all) is not { } header)
        {
            return Unreadable("Baris judul tidak ditemukan. Baris pertama berisi judul kolom seperti pada templat.");
        }

        var found = header.Select(ColumnOf).ToList();
        var twice = found.OfType<ImportColumn>().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => same.Key.Title).ToList();
        var missing = ImportColumns.All.Where(column => column.Field.IsRequired && !found.Contains(column)).Select(column => column.Title).ToList();
        if (twice.Count + missing.Count > 0)
        {
            return Unreadable(string.Join(
                ' ', new[] { ("Kolom ini tidak ada", missing), ("Kolom ini ada lebih dari satu kali", twice) }
                    .Where(some => some.Item2.Count > 0).Select(some => $"{some.Item1}: {string.Join(", ", some.Item2)}.")));
        }

        var read = new List<(int, IReadOnlyDictionary<string, string>)>();
        while (all.MoveNext())
        {
            var cells = CellsOf(found, all.Current.Cells);
            if (cells.Values.All(cell => cell.Length == 0) || IsExample(cells))
            {
                continue;
            }

            if (read.Count == MostRows)
            {
                return Unreadable($"Paling banyak {MostRows} baris dalam satu berkas. Bagi berkasnya.");
            }

            read.Add((all.Current.Number, cells));
        }

        return read.Count == 0
            ? Unreadable("Tidak ada baris di bawah baris judul.")
            : new ImportSheet(read, null, [.. header.Where(title => title.Trim().Length > 0 && ColumnOf(title) is null)]);
    }

    public static ImportSheet Unreadable(string problem) => new([], problem, []);

    private static IReadOnlyList<string>? HeaderOf(IEnumerator<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        for (var above = 0; above < MostRowsAbove && rows.MoveNext(); above++)
        {
            if (rows.Current.Cells.Count(title => ColumnOf(title) is not null) >= FewestTitles)
            {
                return rows.Current.Cells;
            }
        }

        return null;
    }

    private static ImportColumn? ColumnOf(string title)
    {
        var plain = PlainName.Of(title);
        return ImportColumns.All.FirstOrDefault(column => PlainName.Of(column.Title) == plain);
    }

    /// <summary>A row may be shorter than the header, and longer.</summary>
    private static Dictionary<string, string> CellsOf(List<ImportColumn?> columns, IReadOnlyList<string> cells) => columns.Zip(cells)
        .Where(pair => pair.First is not null)
        .ToDictionary(pair => pair.First!.Field.Name, pair => pair.Second.Trim());

    private static bool IsExample(Dictionary<string, string> cells) =>
        cells.GetValueOrDefault(Pa17Field.ApplicationName, "").StartsWith(ImportColumns.ExampleMark, StringComparison.OrdinalIgnoreCase);
}
