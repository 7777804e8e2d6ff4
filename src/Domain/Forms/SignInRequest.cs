using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that asks for a link to sign in, checked.</summary>
/// <param name="Next">The page of the desk to go on to: always one of ours.</param>
public sealed record SignInRequest(EmailAddress Email, string Next)
{
    public static FormField EmailField { get; } = FreshLinkRequest.EmailField with { Hint = "Alamat dinas Anda, seperti tercatat pada daftar pejabat." };

    public static FormField NextField { get; } = new("next", "Halaman sesudah masuk", 1000) { IsRequired = false };

    public static Checked<SignInRequest> Check(TypedFields fields)
    {
        var next = Paths.DeskOr(fields.Tidied(NextField));
        return FreshLinkRequest.Check(fields).Select(form => new SignInRequest(form.Email, next));
    }
}
