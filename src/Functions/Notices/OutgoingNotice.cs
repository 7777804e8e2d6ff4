using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notices;

/// <summary>A mail about a hosted application that nobody may get twice.</summary>
/// <param name="Stage">Its key in the ledger, together with the year and the recipient.</param>
/// <param name="What">Its name in the history, in Bahasa Indonesia, e.g. <c>Pemberitahuan 1 Oktober 2026</c>; null when the history leaves it out.</param>
/// <param name="Compose">Composes the mail with its personal link, which is null when <paramref name="Purpose"/> is null.</param>
/// <param name="Purpose">The purpose of its personal link; null for a mail without a link.</param>
public sealed record OutgoingNotice(
    RegisterRecord Application, string Stage, Recipient To, string? What, Func<IssuedLink, Mail> Compose, LinkPurpose? Purpose = null)
{
    /// <summary>The scope of its personal link: the term, unless the link is for a particular act.</summary>
    public LinkScope Scope { get; init; } = Application.Term;

    /// <summary>
    /// Whether it is sent again if it may or may not have left: somebody is to act by its link, and something waits until they do, or it is on a list, or it
    /// says what an official did, which its reader may not miss.
    /// </summary>
    public bool IsAwaited { get; init; } = Purpose is { } purpose && !LinkIssuer.LivesLong(purpose);

    /// <summary>Whether its link is among those that its recipient is mailed who lost them: what waits for them, and the manager's own.</summary>
    public bool IsHeld => Purpose is { } purpose
        && (!LinkIssuer.LivesLong(purpose) || (To.Email == Application.Manager.Email && purpose is LinkPurpose.HostedApplication or LinkPurpose.Renew));

    /// <summary>
    /// The year in its ledger key: that of the term. A notice about something that outlasts a renewal has a year of its own, so that it stays the same notice
    /// in the next term.
    /// </summary>
    public int Year { get; init; } = Application.TermYear;
}
