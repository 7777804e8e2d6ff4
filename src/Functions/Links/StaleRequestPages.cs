using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Links;

/// <summary>
/// The page for a link to a request that no longer opens: the true state; for the holder of a link that is done also who decided, and who holds the request
/// now.
/// </summary>
public sealed class StaleRequestPages(IOfficials officials, TimeProvider time)
{
    /// <param name="freshLinkAction">Where a POST sends a fresh link; null when none can be sent.</param>
    public StaleLinkPage Page(OpenedRequestLink opened, string? freshLinkAction)
    {
        var (request, link) = (opened.Request, opened.Link);
        var isDone = opened.Standing == LinkStanding.Done;
        var decision = isDone && link.Round is { } round ? request.DecisionOf(round) : null;
        var step = link.Round is { StepKey: var key } ? request.Procedure[key] : null;
        return new StaleLinkPage(request, opened.Standing, link.Purpose, decision, step?.Title, isDone ? HolderNow(opened) : null, freshLinkAction)
        {
            IsHandedOver = isDone && !opened.IsOver,
            AmendUrl = opened is { MayLackDigits: true, Request.MayBeAmended: true } ? Paths.Amend(opened.Token.Text) : null,
        };
    }

    private string? HolderNow(OpenedRequestLink opened) => opened.Request.Header.State switch
    {
        RequestState.InReview => OfficialRoster.NamesOf(opened.Request.Holders(officials.Roster, Wib.DateOf(time.GetUtcNow()))),
        RequestState.AwaitingConfirmation or RequestState.Returned => $"{opened.Manager.Name} ({Role.Pemohon.Title()})",
        _ => null,
    };
}
