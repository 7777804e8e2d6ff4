namespace HostingFunctions.Notifications.Letters;

/// <summary>What a letter is about, as labels and values. Each value stays on one line, whatever somebody typed into it.</summary>
internal sealed record Facts(IReadOnlyList<(string Label, string Value)> Rows) : LetterPart
{
    public override string Text => string.Join('\n', Rows.Select(row => $"{row.Label}: {row.Value.Inert()}"));

    public override string Html =>
        $"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-top:1px solid #d5dbe1">
        {string.Concat(Rows.Select(Row))}</table>
        """;

    private static string Row((string Label, string Value) row) =>
        $"""
        <tr><td valign="top" width="30%" style="padding:6px 12px 6px 0;border-bottom:1px solid #d5dbe1;color:#52606d">{row.Label.Encoded()}</td>
        <td valign="top" style="padding:6px 0;border-bottom:1px solid #d5dbe1;overflow-wrap:anywhere;word-break:break-word">
        {row.Value.Inert().Encoded()}</td></tr>
        """;
}
