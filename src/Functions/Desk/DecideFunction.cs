using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>
/// Leads an official from the desk to the page on which they decide, by a link of their own like the one that a mail brings. There is no second way to
/// decide: the page asks for the digits as ever.
/// </summary>
public sealed class DecideFunction(
    DeskForm desk, Respond respond, RequestFilePages pages, IRequestStore store, IOfficials officials, LinkIssuer links, TimeProvider time)
{
    [Function("DecideAtDesk")]
    public Task<IResult> Decide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.DecideAtDesk)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(http, DeskAct.Decide, (who, _) => LeadAsync(http, who, id), cancellation);

    private async Task<IResult> LeadAsync(HttpRequest http, SignedIn who, string id)
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (await pages.FindAsync(id, CancellationToken.None) is not { } request)
            {
                return await respond.TellAsync(http, StatusCodes.Status404NotFound, DeskMessages.NoSuchRequest);
            }

            var now = time.GetUtcNow();
            if (request.Assigned is not { Round: var round } || request.HolderOf(round, officials.Roster, Wib.DateOf(now), who.Email) is null)
            {
                // Decided or handed over meanwhile: the page says how it stands.
                return RequestActs.After(http, request, DeskAct.Decide);
            }

            var review = links.Issue(request.Id, LinkPurpose.Review, new LinkScope.Step(round), who.Email);
            if (await store.AppendAsync(request.OpenDecision(review.Link, who.NameAndTitle, now), CancellationToken.None) == StoreOutcome.Stored)
            {
                return Respond.SeeOther(http, Paths.Review(review.Token.Text));
            }
        }

        throw new SubmissionUnderWayException();
    }
}
