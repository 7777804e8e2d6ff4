using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Tables of fixed columns. Each cell is made of paragraphs, so that each ends in one, as Word demands.</summary>
internal static class Cells
{
    /// <param name="widths">Of the columns, in twips; together the table's width.</param>
    public static Table Table(IReadOnlyList<int> widths, bool columnLines, IEnumerable<OpenXmlElement> rows) => new([
        new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(),
                columnLines ? Line<InsideVerticalBorder>() : new InsideVerticalBorder { Val = BorderValues.Nil }),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Type = TableWidthValues.Dxa, Width = 100 },
                new TableCellRightMargin { Type = TableWidthValues.Dxa, Width = 100 })),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
        .. rows,
    ]);

    /// <summary>A table that only arranges: no lines, no white at its edges.</summary>
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

    /// <param name="whole">Never broken over two pages.</param>
    public static TableRow Row(bool whole, params IEnumerable<TableCell> cells) =>
        new([new TableRowProperties(whole ? [new CantSplit()] : []), .. cells]);

    /// <summary>The row that is printed again on each page the table runs over.</summary>
    public static TableRow HeaderRow(params IEnumerable<TableCell> cells) => new([new TableRowProperties(new CantSplit(), new TableHeader()), .. cells]);

    /// <param name="width">In twips.</param>
    /// <param name="columns">How many columns it takes.</param>
    /// <param name="borders">In place of the table's.</param>
    /// <param name="paragraphs">At least one, and it comes last.</param>
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

    /// <summary>For a cell that stands above the table rather than in it.</summary>
    public static TableCellBorders OnlyBelow() => new(
        new TopBorder { Val = BorderValues.Nil }, new LeftBorder { Val = BorderValues.Nil }, Line<BottomBorder>(), new RightBorder { Val = BorderValues.Nil });

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
