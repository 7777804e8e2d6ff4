using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A personal link that exists, with what it belongs to as that stands now.</summary>
/// <param name="Standing">Whether it may be used, and if not, why.</param>
public abstract record OpenedLink(Link Link, LinkToken Token, LinkStanding Standing)
{
    /// <summary>Of the request or the hosted application that it belongs to.</summary>
    public abstract RequestId Id { get; }

    /// <summary>The number whose last four digits the person must know.</summary>
    public abstract IdNumber HolderId { get; }

    /// <summary>The holder, while the link is live and an official's; else null.</summary>
    public Official? Official { get; init; }

    public bool IsLive => Standing == LinkStanding.Live;

    public sealed override string ToString() => Link.ToString();
}
