using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A link that exists, with the request it belongs to as it stands now.</summary>
/// <param name="Official">The holder of a live review link; null for the hosting manager's links.</param>
public sealed record OpenedLink(HostingRequest Request, Link Link, LinkToken Token, LinkStanding Standing, Official? Official)
{
    /// <summary>The number whose last four digits the person must know.</summary>
    public IdNumber HolderId => Official?.Nip ?? Request.Current.Form.ManagerId;

    /// <summary>For those who review a renewal: what was in force before it. Null for all else.</summary>
    public Revision? Before { get; init; }

    public bool IsLive => Standing == LinkStanding.Live;

    public override string ToString() => Link.ToString();
}
