using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>A link to a request. It belongs to the hosting manager or to the official of a step.</summary>
public sealed record OpenedRequestLink(HostingRequest Request, Link Link, LinkToken Token, LinkStanding Standing) : OpenedLink(Link, Token, Standing)
{
    public override RequestId Id => Request.Id;

    public override IReadOnlyList<string> About => AboutText.Of(Request);

    public override IdNumber HolderId => Official?.Nip ?? Manager.Id;

    public override bool IsOver => Request.IsOver(Link);

    /// <summary>
    /// Whether the request may be withdrawn without the digits, as whoever got the first mail may report it: the number may be what is wrong, and the link
    /// locked.
    /// </summary>
    public bool MayLackDigits =>
        !IsOver && Link is { Purpose: LinkPurpose.Confirm, IsNumberDoubtful: true } && Standing is LinkStanding.Live or LinkStanding.Locked;

    /// <summary>Who manages the application now: who filed the request, unless another took over since.</summary>
    public HostingManager Manager { get; init; } = HostingManager.Of(Request.Current.Form);

    /// <summary>Of a hosted application, whose renewal this is: see <see cref="RegisterRecord.ManagerEmails"/>. Else empty.</summary>
    public IReadOnlyList<EmailAddress> ManagerEmails { get; init; } = [];

    /// <summary>For a review of a renewal: the form in force before it. Null otherwise.</summary>
    public Revision? Before { get; init; }
}
