using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Drafts;

namespace HostingFunctions.Notifications.Links;

/// <summary>A new link to a draft, which works once <see cref="Draft"/> is stored. <see cref="ToString"/> hides the address.</summary>
/// <param name="Draft">The draft with the link's hash.</param>
/// <param name="Site">The base address.</param>
public sealed record DraftLink(Draft Draft, LinkToken Token, Uri Site)
{
    public string Url => Paths.Under(Site, Paths.Draft(Token.Text)).AbsoluteUri;

    public override string ToString() => "link to a draft";
}
