using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>A link that exists, with the hosted application it belongs to as it stands now.</summary>
public sealed record OpenedHostingLink(Hosting Hosting, Link Link, LinkToken Token, LinkStanding Standing)
{
    /// <summary>The holder of a live deletion link; null for the links of manager and agency.</summary>
    public Official? Official { get; init; }

    public bool IsLive => Standing == LinkStanding.Live;

    /// <summary>The number whose last four digits the person must know; who writes from the agency's own address is its head.</summary>
    public IdNumber HolderId => Official?.Nip ?? (IsManagers ? Hosting.Record.Manager.Id : Hosting.Record.HeadNip);

    /// <summary>The name under which the manager's or the head's act is recorded.</summary>
    public string HolderName => Official?.Name ?? (IsManagers ? Hosting.Record.Manager.Name : Hosting.Record.HeadName);

    private bool IsManagers => Link.Purpose != LinkPurpose.ChangeManager && Link.Holder == Hosting.Record.Manager.Email;

    public override string ToString() => Link.ToString();
}
