using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using ExcelDataReader;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Sheets;

/// <summary>Reads a sheet that somebody sent: the first one of a workbook.</summary>
public static class SheetReader
{
    /// <summary>What a workbook may unpack to; a few bytes of ZIP can hold gigabytes.</summary>
    private const long MostBytes = 200_000_000;

    private const int MostCells = 100;
    private const int LongestRecord = 1_000_000;

    // The reader asks for Windows code pages, though no XLSX file uses one.
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Rows are read as they are asked for; empty ones too, so that the numbers are right.</summary>
    /// <param name="content">Seekable.</param>
    /// <exception cref="InvalidDataException">
    /// It is no sheet of that format, is locked or damaged, or unpacks to too much. Perhaps only at a later row.
    /// </exception>
    public static IEnumerable<SheetRow> Read(Stream content, SheetFormat format)
    {
        using var rows = (format == SheetFormat.Xlsx ? ReadXlsx(content) : ReadCsv(content)).GetEnumerator();
        while (Next(rows))
        {
            yield return rows.Current;
        }
    }

    /// <summary>The libraries each have faults of their own for what they cannot read.</summary>
    private static bool Next(IEnumerator<SheetRow> rows)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (Exception e) when (e is not (InvalidDataException or OutOfMemoryException or IOException))
        {
            throw new InvalidDataException("The sheet cannot be read.", e);
        }
    }

    private static IEnumerable<SheetRow> ReadXlsx(Stream content)
    {
        RequireBound(content);
        content.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = true });
        for (var number = 1; reader.Read(); number++)
        {
            yield return new SheetRow(number, [.. Enumerable.Range(0, Math.Min(reader.FieldCount, MostCells)).Select(place => TextOf(reader.GetValue(place)))]);
        }
    }

    private static IEnumerable<SheetRow> ReadCsv(Stream content)
    {
        // Spreadsheets in Indonesian separate by semicolons: the reader finds out.
        var options = new CsvReaderOptions
        {
            HasHeader = false, SkipEmptyLines = false, TrimWhitespace = true, FieldCountMismatch = CsvFieldCountHandling.Allow, MaxRecordSize = LongestRecord,
        };
        using var csv = CsvReader.Create(content, options, leaveOpen: true);
        for (var number = 1; csv.Read(); number++)
        {
            yield return new SheetRow(number, [.. Enumerable.Range(0, Math.Min(csv.FieldCount, MostCells)).Select(place => Unguarded(csv.GetString(place)))]);
        }
    }

    /// <summary>Without the apostrophe with which <see cref="SheetWriter"/> keeps what begins like a formula a text.</summary>
    private static string Unguarded(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? cell[1..] : cell;

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        // Of a number that long the last digits are lost: it shows as spreadsheets show it, so that nobody takes it for whole.
        double number => number.ToString(Math.Abs(number) < 1e15 ? "0.###############" : "R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };

    private static void RequireBound(Stream content)
    {
        content.Position = 0;
        using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var piece = new byte[81_920];
        var left = MostBytes;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            for (int read; (read = part.Read(piece)) > 0;)
            {
                left -= read;
                if (left < 0)
                {
                    throw new InvalidDataException("The workbook unpacks to more than any list.");
                }
            }
        }
    }
}
