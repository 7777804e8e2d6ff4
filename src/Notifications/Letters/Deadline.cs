using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Notifications.Letters;

/// <summary>A due date, and why it is that date (rule 5).</summary>
/// <param name="What">What must be done by then, e.g. <c>Konfirmasi paling lambat</c>.</param>
/// <param name="Note">What the reader must know of it besides; may be empty.</param>
internal sealed record Deadline(string What, DueDate Due, string Note = "") : LetterPart
{
    public override string Text => $"{What}: {Tanggal.Long(Due.Date)}\n{Explanation}";

    public override string Html =>
        $"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px"><tr>
        <td style="padding:12px 16px;background:#fff6e0;border-left:4px solid #b7791f">
        {What.Encoded()}: <strong>{Tanggal.Long(Due.Date).Encoded()}</strong>
        <br><span style="font-size:14px;color:#52606d">{Explanation.Encoded()}</span></td></tr></table>
        """;

    private string Explanation => $"{Due.Explanation.Inert()} {Note}".TrimEnd();
}
