using HostingFunctions.Domain.Addresses;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link by which whoever is to hold a role answers at their address. <see cref="ToString"/> hides the address.</summary>
/// <param name="Site">The base address.</param>
public sealed record IssuedOfficialLink(LinkToken Token, Uri Site)
{
    public string Url => Paths.Under(Site, Paths.OfficialAddress(Token.Text)).AbsoluteUri;

    public override string ToString() => "link of an official";
}
