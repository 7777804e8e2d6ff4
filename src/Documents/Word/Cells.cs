using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Tables with fixed columns. Each cell consists of paragraphs, so that it ends in one, as Word demands.</summary>
internal static class Cells
{
    /// <summary>At the left and right of a cell's text.</summary>
    public const int Padding = 100;

    /// <param name="widths">The columns' widths in twips; their sum is the table's width.</param>
    public static Table Table(IReadOnlyList<int> widths, bool columnLines, IEnumerable<OpenXmlElement> rows) => new([
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(),
                columnLines ? Line<InsideVerticalBorder>() : new InsideVerticalBorder { Val = BorderValues.Nil }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = Padding },
                new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = Padding })),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
        .. rows,
    ]);

    /// <summary>A table for layout only: no lines and no padding.</summary>
    public static Table Plain(IReadOnlyList<int> widths, params IEnumerable<TableRow> rows) => new([
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 0 },
                new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 0 })),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
        .. rows,
    ]);

    /// <param name="whole">Whether the row never breaks over two pages.</param>
    public static TableRow Row(bool whole, params IEnumerable<TableCell> cells) =>
        new([new TableRowProperties(whole ? [new CantSplit()] : []), .. cells]);

    /// <summary>Keeps a row on the page of the next one, at least its end. Word looks at each paragraph, LibreOffice at the first.</summary>
    public static TableRow WithNext(this TableRow row)
    {
        foreach (var paragraph in row.Descendants<Paragraph>())
        {
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        }

        return row;
    }

    /// <summary>A row that is repeated on each page of the table.</summary>
    public static TableRow HeaderRow(params IEnumerable<TableCell> cells) => new([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]);

    /// <param name="width">In twips.</param>
    /// <param name="columns">How many columns the cell spans.</param>
    /// <param name="borders">Replace those of the table.</param>
    /// <param name="paragraphs">At least one paragraph, which comes last.</param>
    public static TableCell Cell(
        int width, int columns = 1, bool shaded = false, TableCellBorders? borders = null, params IReadOnlyList<OpenXmlElement> paragraphs)
    {
        var properties = new TableCellProperties
        {
            TableCellWidth = new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" },
            GridSpan = columns > 1 ? new GridSpan { Val = columns } : null,
            TableCellBorders = borders,
            Shading = shaded ? new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7E6E6" } : null,
        };
        return new TableCell([properties, .. paragraphs]);
    }

    /// <summary>For a cell that is to look as if it stood above the table.</summary>
    public static TableCellBorders OnlyBelow() => new(
        new TopBorder { Val = BorderValues.Nil }, new LeftBorder { Val = BorderValues.Nil }, Line<BottomBorder>(), new RightBorder { Val = BorderValues.Nil });

    /// <summary>For a cell that is to look as if it stood below the table.</summary>
    public static TableCellBorders OnlyAbove() => new(
        Line<TopBorder>(), new LeftBorder { Val = BorderValues.Nil }, new BottomBorder { Val = BorderValues.Nil }, new RightBorder { Val = BorderValues.Nil });

    /// <summary>For a cell that the next one, or the one before, continues.</summary>
    public static TableCellBorders OpenBelow() => new(new BottomBorder { Val = BorderValues.Nil });

    public static TableCellBorders OpenAbove() => new(new TopBorder { Val = BorderValues.Nil });

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
