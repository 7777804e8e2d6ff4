using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Notifications.Letters;

/// <summary>The last line of every mail: whom to call or write to.</summary>
internal static class ContactEnding
{
    private const string End = "</body>";

    public static (string Text, string Html) Of(Mail mail, Contact contact)
    {
        if (contact.Ways.Count == 0)
        {
            return (mail.Text, mail.Html);
        }

        var text = Line(contact, contact.Ways.Select(way => $"{way.By} {way.Where}"));
        var html = Line(contact, contact.Ways.Select(way => $"""{way.By} <a href="{way.Link.Encoded()}" style="color:#0b5394">{way.Where.Encoded()}</a>"""));
        return ($"{mail.Text}{text}\n", mail.Html.Replace(End, Html(html) + End, StringComparison.Ordinal));
    }

    private static string Line(Contact contact, IEnumerable<string> ways) =>
        $"Perlu bantuan? Hubungi {string.Join(" atau ", ways)}{(contact.Hours.Length > 0 ? $", {contact.Hours}" : "")}."
            + (contact.Email is null ? "" : " Balasan email ini juga sampai ke sana.");

    /// <summary>Below the letter's own table, of the same width.</summary>
    private static string Html(string line) =>
        $"""
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#eef1f4"><tr><td align="center" style="padding:0 8px 24px">
        <p style="margin:0;max-width:552px;text-align:left;font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:1.5;color:#52606d">{line}</p>
        </td></tr></table>

        """;
}
