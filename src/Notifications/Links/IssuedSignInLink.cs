using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link to sign in: what is stored about it, and the address to send. <see cref="ToString"/> hides the address.</summary>
/// <param name="Site">The base address.</param>
public sealed record IssuedSignInLink(SignInLink Link, LinkToken Token, Uri Site)
{
    public string Url => Paths.Under(Site, Paths.SignInLink(Token.Text)).AbsoluteUri;

    public override string ToString() => Link.ToString();
}
