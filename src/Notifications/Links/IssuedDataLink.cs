using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link to personal data: what is stored about it, and the address to send. <see cref="ToString"/> hides the address.</summary>
/// <param name="Site">The base address.</param>
public sealed record IssuedDataLink(DataLink Link, LinkToken Token, Uri Site)
{
    public string Url => Paths.Under(Site, Paths.PersonalDataFile(Token.Text)).AbsoluteUri;

    public override string ToString() => Link.ToString();
}
