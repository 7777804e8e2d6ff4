using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Notices;

/// <summary>A mail about a hosted application that nobody may get twice.</summary>
/// <param name="Stage">With its year and the recipient, its place in the ledger.</param>
/// <param name="What">What it is, for the history, in Bahasa Indonesia, e.g. <c>Pemberitahuan 1 Oktober 2026</c>.</param>
/// <param name="Compose">The mail, given its personal link; null when <paramref name="Purpose"/> is.</param>
/// <param name="Purpose">What its personal link is for; null for a mail without one.</param>
public sealed record OutgoingNotice(
    RegisterRecord Application, string Stage, Recipient To, string What, Func<IssuedLink, Mail> Compose, LinkPurpose? Purpose = null)
{
    /// <summary>What its personal link is bound to: the term, unless it is for an act of its own.</summary>
    public LinkScope Scope { get; init; } = Application.Term;

    /// <summary>The term's, unless it tells of something that a renewal does not end: then its own, so that it is the same notice in the next term.</summary>
    public int Year { get; init; } = Application.TermYear;
}
