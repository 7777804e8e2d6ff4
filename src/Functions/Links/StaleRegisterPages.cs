using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>The page for a link to a hosted application that no longer opens: the true state; for the holder of a link that is done also who decided.</summary>
public sealed class StaleRegisterPages(IRequestStore store, IOfficials officials, TimeProvider time)
{
    /// <param name="freshLinkAction">Where a POST sends a fresh link; null when none can be sent.</param>
    /// <returns>The page, and its content in plain text.</returns>
    public async Task<(PageModel Page, string Detail)> PageAsync(OpenedRegisterLink opened, string? freshLinkAction, CancellationToken cancellation)
    {
        if (opened.Standing == LinkStanding.Done)
        {
            var done = (await RenewedAsync(opened, cancellation) ?? Done(opened)) with { IsAboutLink = true };
            return (done, done.Text);
        }

        var (record, why) = (opened.Application.Record, Why(opened));
        var state = StaleRegisterMessages.StateOf(record, Wib.DateOf(time.GetUtcNow()));
        return (new StaleRegisterLinkPage(record.Number, opened.Standing, why, state, freshLinkAction), $"{why.Text} {state}");
    }

    private static MessagePage Why(OpenedRegisterLink opened) => opened.Standing switch
    {
        LinkStanding.Locked => StaleRegisterMessages.Locked,
        LinkStanding.Expired => StaleRegisterMessages.Expired,
        _ when opened.Link.Purpose is LinkPurpose.Deletion or LinkPurpose.DeletionConsent or LinkPurpose.ManagerDecision =>
            StaleRegisterMessages.OfficePassedOn,
        _ when opened.Link.Purpose == LinkPurpose.ConfirmHead => HeadMessages.PassedOn,
        _ => StaleRegisterMessages.ManagerPassedOn,
    };

    /// <summary>While the renewal that a link was for is under way: that one, and how it stands.</summary>
    private async Task<MessagePage?> RenewedAsync(OpenedRegisterLink opened, CancellationToken cancellation) =>
        opened is { Link.Purpose: LinkPurpose.Renew, Application.Record: { DeletedAt: null, PendingRenewal: { } pending } }
            && await store.FindAsync(pending, cancellation) is { } renewal
            ? StaleRegisterMessages.RenewalFiled(renewal, Paths.HostedApplication(opened.Token.Text))
            : null;

    private MessagePage Done(OpenedRegisterLink opened)
    {
        var (record, link, today) = (opened.Application.Record, opened.Link, Wib.DateOf(time.GetUtcNow()));
        return record.DeletedAt is not null ? StaleRegisterMessages.Deleted(record)
            : link.Purpose == LinkPurpose.ConfirmHead ? HeadMessages.Done(record.HeadAddress)
            : record.PendingRenewal is not null ? StaleRegisterMessages.RenewalUnderWay
            : link.Purpose is LinkPurpose.ChangeManager or LinkPurpose.ManagerDecision ? ManagerDone(record, link)
            : YearOf(link.Scope) != record.TermYear ? StaleRegisterMessages.Renewed(record)
            : StaleRegisterMessages.Decided(
                record, role => officials.Roster.Names(role, today), opened.Application.AskedOn(today), opened.Token.Text);
    }

    private static int? YearOf(LinkScope scope) => scope switch
    {
        LinkScope.Term term => term.Year,
        LinkScope.DeletionRound round => round.Year,
        _ => null,
    };

    private static MessagePage ManagerDone(RegisterRecord record, Link link) => record.ManagerChange switch
    {
        { ConfirmedAt: { } at } change when link.Scope == change.Scope => StaleRegisterMessages.ManagerConfirmed(change, at),
        { RefusedAt: { } at } change when link.Scope == change.Scope => StaleRegisterMessages.ManagerRefused(at),
        { IsWaiting: true } change when link.Scope == change.Scope => StaleRegisterMessages.ManagerIsForOfficial,
        _ => StaleRegisterMessages.ManagerAskedAnew,
    };
}
