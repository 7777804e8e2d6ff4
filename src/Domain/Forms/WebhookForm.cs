using HostingFunctions.Domain.Clients;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that says where a program is told of what happens, checked.</summary>
public sealed record WebhookForm(Uri Url)
{
    public static FormField UrlField { get; } = new("webhookUrl", "Alamat webhook", WebAddress.Longest)
    {
        Example = "https://portal.batam.go.id/webhook", Hint = "Alamat https milik sistem itu, misalnya https://portal.batam.go.id/webhook.",
    };

    public static Checked<WebhookForm> Check(TypedFields fields)
    {
        var text = fields.Text(UrlField);
        Uri? url = null;
        if (text.Length is > 0 and <= WebAddress.Longest)
        {
            url = WebhookAddress.TryParse(text, out var problem);
            fields.Refuse(UrlField.Name, problem);
        }

        return fields.Result(() => new WebhookForm(url!));
    }
}
