using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who is signed in at the desk, and the links by which somebody may be.</summary>
public interface ISessions
{
    /// <summary>Reads a session in one storage request. Null when there is none.</summary>
    /// <param name="id">See <see cref="Session.IdOf"/>.</param>
    Task<Session?> FindAsync(RequestId id, Sha256Hash token, CancellationToken cancellation);

    /// <inheritdoc cref="FindAsync"/>
    Task<SignInLink?> FindLinkAsync(RequestId id, Sha256Hash token, CancellationToken cancellation);

    /// <summary>Stores a link as it becomes, unless somebody changed or used it since it was read.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<SignInLink?> StoreAsync(SignInLink link, CancellationToken cancellation);

    /// <summary>Begins a session, and uses the link up in the same moment.</summary>
    /// <param name="used">As it was read; null when it was proved otherwise who it is.</param>
    /// <returns>False when somebody changed or used the link since it was read.</returns>
    Task<bool> BeginAsync(Session session, SignInLink? used, CancellationToken cancellation);

    /// <summary>Stores that it was seen again, unless it ended since it was read, or somebody else stored that.</summary>
    Task RenewAsync(Session session, CancellationToken cancellation);

    /// <summary>Ends it. Safe to repeat.</summary>
    Task RemoveAsync(RequestId id, Sha256Hash token, CancellationToken cancellation);

    /// <summary>Reads the calendar feed of a person in one storage request. Null when there is none.</summary>
    /// <inheritdoc cref="FindAsync"/>
    Task<CalendarFeed?> FindFeedAsync(RequestId id, CancellationToken cancellation);

    /// <summary>Stores a feed in place of the one before, whose address is worth nothing from then on.</summary>
    Task StoreAsync(CalendarFeed feed, CancellationToken cancellation);

    /// <summary>Ends the feed of a person. Safe to repeat.</summary>
    Task RemoveFeedAsync(EmailAddress holder, CancellationToken cancellation);

    /// <summary>Ends all sessions of a person, their links to sign in and their calendar feed. Safe to repeat.</summary>
    Task RemoveAllAsync(EmailAddress holder, CancellationToken cancellation);

    /// <summary>Removes what is over, and reads only what may be.</summary>
    Task ClearAsync(CancellationToken cancellation);
}
