using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link: what is stored about it, and the address to send. <see cref="ToString"/> hides the address.</summary>
/// <param name="Site">The base address.</param>
public sealed record IssuedLink(Link Link, LinkToken Token, Uri Site)
{
    public string Url => UrlFor(Link.Purpose);

    /// <summary>The address of another page that the same link opens.</summary>
    public string UrlFor(LinkPurpose purpose) => Paths.Under(Site, Paths.Of(purpose, Token.Text)).AbsoluteUri;

    /// <summary>Where whoever got it reports that the request is not theirs.</summary>
    public string DisownUrl => Paths.Under(Site, Paths.Disown(Token.Text)).AbsoluteUri;

    public override string ToString() => Link.ToString();
}
