using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Bench.Sheets;

/// <summary>What an engineer would take who has the Open XML SDK already: its streaming writer.</summary>
internal static class OpenXmlWriting
{
    public static Task WriteAsync<TLine>(Stream content, IReadOnlyList<ListColumn<TLine>> columns, IEnumerable<TLine> lines)
    {
        using var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            Row(writer, columns.Select(column => (ListCell)column.Title));
            foreach (var line in lines)
            {
                Row(writer, columns.Select(column => column.Of(line)));
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        var sheet = new Sheet { Name = "Permohonan", SheetId = 1, Id = workbook.GetIdOfPart(part) };
        workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheet));
        return Task.CompletedTask;
    }

    private static void Row(OpenXmlWriter writer, IEnumerable<ListCell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell.Date is { } date
                ? new Cell { CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) }
                : cell.Number is { } number ? new Cell { CellValue = new CellValue(number) }
                : new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(cell.Text ?? "")) });
        }

        writer.WriteEndElement();
    }
}
