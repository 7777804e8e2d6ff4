using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Links;

/// <summary>The links that a mailbox holds to one kind of thing, made anew for whoever lost them.</summary>
public interface IHeldLinks
{
    HoldingKind Kind { get; }

    /// <summary>Makes and stores a link for each that its holder could use now.</summary>
    /// <returns>Null when there is none: the thing is over for this mailbox.</returns>
    Task<HeldLinks?> IssueAsync(EmailAddress holder, RequestId id, CancellationToken cancellation);

    /// <summary>Removes links that nobody has, because the mail that was to carry them is known not to have left.</summary>
    Task DropAsync(RequestId id, IReadOnlyList<IssuedLink> links, CancellationToken cancellation);
}
