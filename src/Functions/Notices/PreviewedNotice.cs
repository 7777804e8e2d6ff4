namespace HostingFunctions.Notices;

/// <summary>A line of the dry run.</summary>
/// <param name="Number">The number of the hosted application.</param>
/// <param name="State">
/// <c>WouldSend</c>, or the state in the ledger: <c>Claimed</c>, <c>Sent</c>, <c>Refused</c>, <c>Uncertain</c> (it may have left and is never sent again).
/// </param>
public sealed record PreviewedNotice(
    string Number, string Application, string Agency, DateOnly ValidUntil, string Stage, string Name, string Email, string State);
