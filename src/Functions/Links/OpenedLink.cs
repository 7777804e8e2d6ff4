using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A personal link that exists, with the current state of what it belongs to.</summary>
/// <param name="Standing">Whether the link may be used, and if not, why.</param>
public abstract record OpenedLink(Link Link, LinkToken Token, LinkStanding Standing)
{
    /// <summary>The id of the request or hosted application that the link belongs to.</summary>
    public abstract RequestId Id { get; }

    /// <summary>What the titles of its pages say that they are about.</summary>
    public abstract IReadOnlyList<string> About { get; }

    /// <summary>The number whose last four digits the person must know.</summary>
    public abstract IdNumber HolderId { get; }

    /// <summary>The official who holds the link. Null when the link is not live or not an official's.</summary>
    public Official? Official { get; init; }

    /// <summary>Whether what it was for is done, whoever holds it: then no fresh one takes its place.</summary>
    public abstract bool IsOver { get; }

    public bool IsLive => Standing == LinkStanding.Live;

    public sealed override string ToString() => Link.ToString();
}
