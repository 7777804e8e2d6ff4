using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Renewals;

/// <summary>A mail about a hosted application that nobody may get twice.</summary>
/// <param name="Stage">With the term and the recipient, its place in the ledger.</param>
/// <param name="What">What it is, for the history, in Bahasa Indonesia, e.g. <c>Pemberitahuan 1 Oktober 2026</c>.</param>
/// <param name="Compose">The mail, given the address of the personal link; empty when <paramref name="Purpose"/> is null.</param>
/// <param name="Purpose">What its personal link is for; null for a mail without one.</param>
public sealed record OutgoingNotice(
    HostingRecord Hosting, string Stage, EmailAddress Recipient, string What, Func<string, Mail> Compose, LinkPurpose? Purpose = null);
