using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notifications.Mails;

/// <summary>The links to one thing that somebody lost and gets anew.</summary>
/// <param name="Id">Of the request, hosted application or draft.</param>
/// <param name="About">Which thing, and how it stands.</param>
/// <param name="IsFirst">See <see cref="Domain.Ports.Mail.IsFirst"/>; nothing that a stranger typed is told about it.</param>
public sealed record HeldLinks(RequestId Id, string About, IReadOnlyList<IssuedLink> Links, bool IsFirst)
{
    /// <summary>Set when the thing is a draft.</summary>
    public DraftLink? Draft { get; init; }

    public static HeldLinks To(DraftLink draft) => new(draft.Draft.Id, draft.Draft.Title, [], IsFirst: true) { Draft = draft };

    public static HeldLinks To(HostingRequest request, IReadOnlyList<IssuedLink> links) => new(
        request.Id,
        request.IsUnconfirmed
            ? $"Permohonan {request.Header.Number}: {request.Status()}"
            : $"Permohonan {request.Header.Number}, {request.Current.Form.ApplicationName}: {request.Status()}",
        links, request.IsUnconfirmed);

    public static HeldLinks To(RegisterRecord application, IReadOnlyList<IssuedLink> links)
    {
        var isFirst = links.All(link => link.Link.Purpose == LinkPurpose.ConfirmHead);
        return new HeldLinks(
            application.Id, isFirst ? $"Layanan hosting {application.Number}" : $"Layanan hosting {application.Number}, {application.ApplicationName}",
            links, isFirst);
    }
}
