using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link: what is stored of it, and the address to send. <see cref="ToString"/> hides the address.</summary>
public sealed record IssuedLink(Link Link, LinkToken Token, Uri Url)
{
    public override string ToString() => Link.ToString();
}
