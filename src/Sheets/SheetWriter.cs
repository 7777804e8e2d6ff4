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
        // Dates sort and filter as dates, and show as people here write them, whatever the language of the spreadsheet.
        var options = new SpreadCheetahOptions { DefaultDateTimeFormat = NumberFormat.Custom("dd/mm/yyyy"), PreserveStringWhitespace = true };
        await using var sheet = await Spreadsheet.CreateNewAsync(content, options, cancellation);
        var layout = new WorksheetOptions { FrozenRows = 1 };
        foreach (var (place, column) in columns.Index())
        {
            layout.Column(place + 1).Width = column.Width;
        }

        await sheet.StartWorksheetAsync(name, layout, cancellation);
        await sheet.AddHeaderRowAsync(columns.Select(column => column.Title).ToArray(), sheet.AddStyle(new Style { Font = { Bold = true } }), cancellation);
        var row = new DataCell[columns.Count];
        foreach (var line in lines)
        {
            for (var place = 0; place < row.Length; place++)
            {
                var cell = columns[place].Of(line);
                row[place] = cell.Date is { } date ? new DataCell(date.ToDateTime(TimeOnly.MinValue))
                    : cell.Number is { } number ? new DataCell(number)
                    : new DataCell(SheetText.Of(cell.Text));
            }

            await sheet.AddRowAsync(row, cancellation);
        }

        await sheet.FinishAsync(cancellation);
    }

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
