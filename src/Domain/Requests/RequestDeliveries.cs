using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Requests;

/// <summary>What the ledger of a request's mails says. Requests of earlier versions have links that are in no ledger: those left long ago.</summary>
public static class RequestDeliveries
{
    /// <param name="mail">What the mail announces.</param>
    public static Delivery? DeliveryOf(this HostingRequest request, string mail) => request.Deliveries.FirstOrDefault(delivery => delivery.Mail == mail);

    /// <summary>Whether the mail that carries a link is not known to have left.</summary>
    public static bool IsPending(this HostingRequest request, Link link) => link.IsUnsent || request.DeliveryOf(link) is { IsPending: true };

    /// <summary>Whether a mail carried a link; if not, it was given to whoever filed the request.</summary>
    public static bool IsMailed(this HostingRequest request, Link link) => request.DeliveryOf(link) is not null;

    /// <summary>Whether a link was mailed among all that its holder had lost, and not by the mail that waits for them.</summary>
    public static bool IsOfLostLinks(this HostingRequest request, Link link) => link.IsListed && !request.IsMailed(link);

    /// <summary>Whether somebody's mailbox is known to have links to the request that are of use yet.</summary>
    public static bool IsListedFor(this HostingRequest request, EmailAddress holder) =>
        request.Links.Any(link => link.IsListed && link.Holder == holder && !request.IsOver(link));

    /// <summary>Since when somebody has a link to decide on a step by mail; null when they have none.</summary>
    public static DateTimeOffset? GivenAt(this HostingRequest request, Assignment assignment, EmailAddress holder) => request.Links
        .Where(link => link.Round == assignment.Round && link.Holder == holder && !link.IsOfDesk && !request.IsPending(link))
        .Select(link => request.DeliveryOf(link)?.At ?? assignment.At)
        .OrderBy(at => at)
        .Cast<DateTimeOffset?>()
        .FirstOrDefault();

    /// <summary>What became of the mail by whose link somebody is to act now; of several the one that got furthest. Null when there is none.</summary>
    public static Delivery? AwaitedMail(this HostingRequest request)
    {
        var handover = request.Round is { } round ? request.HandoverOf(round) : null;
        var awaited = request.Links
            .Where(link => link.Purpose is not LinkPurpose.Status && !request.IsOver(link) && (handover is null || link.Holder == handover.To.Email))
            .Select(link => link.TokenHash).ToHashSet();
        return request.Deliveries.Where(delivery => delivery.Links.Any(awaited.Contains))
            .OrderBy(delivery => delivery.State == NoticeState.Sent ? 0 : delivery.IsPending ? 1 : 2)
            .ThenByDescending(delivery => delivery.At)
            .FirstOrDefault();
    }

    private static Delivery? DeliveryOf(this HostingRequest request, Link link) =>
        request.Deliveries.FirstOrDefault(delivery => delivery.Links.Contains(link.TokenHash));
}
