namespace HostingFunctions.Notifications.Letters;

/// <summary>A table: rows of words beneath columns, of which the first names the row. As text each row is a line that says its columns.</summary>
internal sealed record Grid(string Heading, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : LetterPart
{
    private const string Cell = "padding:6px 8px;border-bottom:1px solid #d5dbe1";

    public override string Text => string.Join('\n', [Heading, .. Rows.Select(Line)]);

    public override string Html =>
        $"""
        <p style="margin:0 0 4px;font-weight:bold">{Heading.Encoded()}</p>
        <table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-top:1px solid #d5dbe1;font-size:14px">
        <tr>{string.Concat(Columns.Select(column => $"<th align=\"left\" style=\"{Cell};color:#52606d\">{column.Encoded()}</th>"))}</tr>
        {string.Concat(Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td style=\"{Cell}\">{cell.Inert().Encoded()}</td>"))}</tr>\n"))}</table>
        """;

    private string Line(IReadOnlyList<string> row) =>
        $"- {row[0].Inert()}: {string.Join(", ", row.Skip(1).Select((cell, place) => $"{Columns[place + 1]} {cell.Inert()}"))}";
}
