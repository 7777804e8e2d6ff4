using System.IO.Pipelines;
using CsvHelper;
using HostingFunctions.Domain.Lists;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace HostingFunctions.Sheets;

/// <summary>Saves a list as a sheet, a line at a time: what is in memory does not grow with the list.</summary>
public static class SheetWriter
{
    private const string Iso = "yyyy-MM-dd";

    /// <param name="name">The sheet's name, at most 31 characters.</param>
    /// <param name="content">Written asynchronously, never sought; left open.</param>
    public static Task WriteAsync<TLine>(
        Stream content, SheetFormat format, string name, IReadOnlyList<ListColumn<TLine>> columns, IEnumerable<TLine> lines, CancellationToken cancellation) =>
        format == SheetFormat.Xlsx
            ? ThroughPipeAsync(content, into => WriteXlsxAsync(into, name, columns, lines, cancellation), cancellation)
            : WriteCsvAsync(content, columns, lines, cancellation);

    /// <summary>Saves small tables as one XLSX, a sheet each.</summary>
    /// <inheritdoc cref="WriteAsync{TLine}" path="/param[@name='content']"/>
    public static Task WriteAsync(Stream content, IReadOnlyList<SheetTable> tables, CancellationToken cancellation) =>
        ThroughPipeAsync(content, into => WriteXlsxAsync(into, tables, cancellation), cancellation);

    /// <summary>A ZIP archive writes its directory synchronously, which the web server's answer refuses.</summary>
    private static async Task ThroughPipeAsync(Stream content, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        await Task.WhenAll(FillAsync(pipe.Writer, write), DrainAsync(pipe.Reader, content, cancellation));
    }

    private static async Task FillAsync(PipeWriter pipe, Func<Stream, Task> write)
    {
        try
        {
            await write(pipe.AsStream(leaveOpen: true));
            await pipe.CompleteAsync();
        }
        catch (Exception e)
        {
            await pipe.CompleteAsync(e);
            throw;
        }
    }

    private static async Task DrainAsync(PipeReader pipe, Stream content, CancellationToken cancellation)
    {
        try
        {
            await pipe.CopyToAsync(content, cancellation);
        }
        finally
        {
            // From here on nobody waits for it to be read.
            await pipe.CompleteAsync();
        }
    }

    private static async Task WriteXlsxAsync<TLine>(
        Stream content, string name, IReadOnlyList<ListColumn<TLine>> columns, IEnumerable<TLine> lines, CancellationToken cancellation)
    {
        await using var sheet = await BeginAsync(content, cancellation);
        await StartAsync(sheet, name, [.. columns.Select(column => (column.Title, column.Width))], cancellation);
        var row = new DataCell[columns.Count];
        foreach (var line in lines)
        {
            for (var place = 0; place < row.Length; place++)
            {
                row[place] = CellOf(columns[place].Of(line));
            }

            await sheet.AddRowAsync(row, cancellation);
        }

        await sheet.FinishAsync(cancellation);
    }

    private static async Task WriteXlsxAsync(Stream content, IReadOnlyList<SheetTable> tables, CancellationToken cancellation)
    {
        await using var sheet = await BeginAsync(content, cancellation);
        foreach (var table in tables)
        {
            var widths = table.Columns.Select((title, place) => (title, Math.Max(place == 0 ? 36 : 10, title.Length + 2)));
            await StartAsync(sheet, table.Title, [.. widths], cancellation);
            foreach (var row in table.Rows)
            {
                await sheet.AddRowAsync(row.Select(CellOf).ToArray(), cancellation);
            }
        }

        await sheet.FinishAsync(cancellation);
    }

    /// <summary>Dates sort and filter as dates, and show as people here write them, whatever the language of the spreadsheet.</summary>
    private static ValueTask<Spreadsheet> BeginAsync(Stream content, CancellationToken cancellation) => Spreadsheet.CreateNewAsync(
        content, new SpreadCheetahOptions { DefaultDateTimeFormat = NumberFormat.Custom("dd/mm/yyyy"), PreserveStringWhitespace = true }, cancellation);

    private static async Task StartAsync(Spreadsheet sheet, string name, IReadOnlyList<(string Title, int Width)> columns, CancellationToken cancellation)
    {
        var layout = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (place, column) in columns.Index())
        {
            layout.Column(place + 1).Width = column.Width;
        }

        await sheet.StartWorksheetAsync(name, layout, cancellation);
        await sheet.AddHeaderRowAsync(columns.Select(column => column.Title).ToArray(), sheet.AddStyle(new Style { Font = { Bold = true } }), cancellation);
    }

    private static DataCell CellOf(ListCell cell) => cell.Date is { } date ? new DataCell(date.ToDateTime(TimeOnly.MinValue))
        : cell.Number is { } number ? new DataCell(number)
        : new DataCell(SheetText.Of(cell.Text));

    private static async Task WriteCsvAsync<TLine>(
        Stream content, IReadOnlyList<ListColumn<TLine>> columns, IEnumerable<TLine> lines, CancellationToken cancellation)
    {
        // A spreadsheet would calculate a text that begins like a formula (OWASP, CSV injection).
        var options = new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        await using var csv = CsvWriter.Create(content, options, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns.Select(column => column.Title)], cancellation);
        foreach (var line in lines)
        {
            foreach (var column in columns)
            {
                Write(csv, column.Of(line));
            }

            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    private static void Write(CsvWriter csv, ListCell cell)
    {
        if (cell.Date is { } date)
        {
            csv.WriteField(date, Iso);
        }
        else if (cell.Number is { } number)
        {
            csv.WriteField(number, []);
        }
        else
        {
            csv.WriteField(cell.Text);
        }
    }
}
