using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that asks for a fresh link, checked. A scanner, which presses every button, types no address (rule 3; ours).</summary>
public sealed record FreshLinkRequest(EmailAddress Email)
{
    public static FormField EmailField { get; } = new("linkEmail", "Alamat email Anda", 254)
    {
        Hint = "Alamat tempat Anda menerima tautan ini. Hanya pemegang yang terdaftar yang dikirimi.",
    };

    public static Checked<FreshLinkRequest> Check(TypedFields fields)
    {
        var text = fields.Text(EmailField);
        var email = EmailAddress.TryParse(text);
        fields.Refuse(EmailField.Name, text.Length > 0 && email is null ? $"{EmailField.Label} tidak benar, misalnya nama@contoh.go.id." : null);
        return fields.Result(() => new FreshLinkRequest(email!));
    }

    /// <summary>Whether it is one of some addresses. It takes as long whichever it is, or none.</summary>
    public bool IsOneOf(IEnumerable<EmailAddress> addresses)
    {
        var typed = Sha256Hash.Of(Email.Value);
        return addresses.Aggregate(false, (found, address) => found | typed.IsInFixedTime(Sha256Hash.Of(address.Value)));
    }
}
