using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>A link to a hosted application. It belongs to the manager, the agency, or an official who decides after grace.</summary>
public sealed record OpenedRegisterLink(HostedApplication Application, Link Link, LinkToken Token, LinkStanding Standing) : OpenedLink(Link, Token, Standing)
{
    public override RequestId Id => Application.Id;

    public override IReadOnlyList<string> About => AboutText.Of(Application.Record);

    /// <summary>The holder of the agency's own address is taken to be the agency head.</summary>
    public override IdNumber HolderId => Official?.Nip ?? (IsManagers ? Application.Record.Manager.Id : Application.Record.HeadNip);

    /// <summary>A link to renew is left to look and to report with, as long as the application stands.</summary>
    public override bool IsOver => Application.IsOver(Link.Purpose == LinkPurpose.Renew ? Link with { Purpose = LinkPurpose.Incident } : Link);

    /// <summary>The name under which the holder's act is recorded. Who reads the agency's contact is not known.</summary>
    public string HolderName => Official?.Name
        ?? (IsManagers ? Application.Record.Manager.Name
        : Link.Holder == Application.Record.HeadEmail ? Application.Record.HeadName
        : $"{Application.Record.AgencyName} ({Link.Holder})");

    /// <summary>Whether the link renews: one to renew in its own term, and the manager's own to the application in the season of each.</summary>
    public bool MayRenewOn(DateOnly today) => IsManagers && (Link.Purpose == LinkPurpose.Renew
        ? Standing == LinkStanding.Live
        : Link.Purpose == LinkPurpose.HostedApplication && Application.Record.MayBeRenewedOn(today));

    /// <summary>Whether the link was sent to the present hosting manager in that capacity.</summary>
    public bool IsManagers => Link.Purpose is not (LinkPurpose.ChangeManager or LinkPurpose.ConfirmHead) && Link.Holder == Application.Record.Manager.Email;
}
