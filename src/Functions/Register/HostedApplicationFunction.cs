using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <summary>Shows the register's record of a hosted application to its manager and the agency's head contact.</summary>
public sealed class HostedApplicationFunction(Respond respond, StaleLinks stale, RegisterLinks links, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.HostedApplication, LinkPurpose.Renew];

    [Function("HostedApplicationPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.HostedApplication)] HttpRequest http, string token,
        CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);

        var today = Wib.DateOf(time.GetUtcNow());

        // A link whose renewal is done still shows the present state.
        return opened?.Standing is LinkStanding.Live or LinkStanding.Done
            ? await respond.PageAsync(new HostedApplicationPage(opened.Application, today)
            {
                Token = opened.Token.Text, MayRenew = opened.MayRenewOn(today),
            })
            : await stale.ShowAsync(http, opened);
    }
}
