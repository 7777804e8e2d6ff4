using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A link to a request: the hosting manager's, or that of a step's official.</summary>
public sealed record OpenedRequestLink(HostingRequest Request, Link Link, LinkToken Token, LinkStanding Standing) : OpenedLink(Link, Token, Standing)
{
    public override RequestId Id => Request.Id;

    public override IdNumber HolderId => Official?.Nip ?? Request.Current.Form.ManagerId;

    /// <summary>For those who review a renewal: what was in force before it. Null for all else.</summary>
    public Revision? Before { get; init; }
}
