using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form of <c>/permohonan</c>: who begins a request, checked.</summary>
public sealed record DraftRequest(EmailAddress Email)
{
    public static FormField EmailField { get; } = new("ownerEmail", "Email Pengelola Hosting", 254) { Called = "Email" };

    /// <param name="domain">The domain that it must belong to, as the hosting manager's.</param>
    public static Checked<DraftRequest> Check(TypedFields fields, string domain)
    {
        var email = fields.Email(EmailField, domain);
        return fields.Result(() => new DraftRequest(email!));
    }
}
