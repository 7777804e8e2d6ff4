using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A link that exists, with the hosted application it belongs to as it stands now.</summary>
public sealed record OpenedHostingLink(Hosting Hosting, Link Link, LinkToken Token, LinkStanding Standing)
{
    public bool IsLive => Standing == LinkStanding.Live;

    public override string ToString() => Link.ToString();
}
