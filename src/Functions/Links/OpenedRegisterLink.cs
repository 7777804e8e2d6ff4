using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A link to a hosted application: its manager's, its agency's, or that of an official who decides after grace.</summary>
public sealed record OpenedRegisterLink(HostedApplication Application, Link Link, LinkToken Token, LinkStanding Standing) : OpenedLink(Link, Token, Standing)
{
    public override RequestId Id => Application.Id;

    /// <summary>Who writes from the agency's own address is its head.</summary>
    public override IdNumber HolderId => Official?.Nip ?? (IsManagers ? Application.Record.Manager.Id : Application.Record.HeadNip);

    /// <summary>The name under which the holder's act is recorded.</summary>
    public string HolderName => Official?.Name ?? (IsManagers ? Application.Record.Manager.Name : Application.Record.HeadName);

    /// <summary>Whether it was sent to the hosting manager of today, to act as such.</summary>
    public bool IsManagers => Link.Purpose != LinkPurpose.ChangeManager && Link.Holder == Application.Record.Manager.Email;
}
