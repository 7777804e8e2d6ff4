using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Retention;

/// <summary>Says what is kept about people, with the numbers in force. One storage request.</summary>
public sealed class PrivacyFunction(Respond respond, IRetention retention, IOptions<SweepOptions> sweep)
{
    [Function("Privacy")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Privacy)] HttpRequest http, CancellationToken cancellation) =>
        await respond.PageAsync(new PrivacyPage(
            (await retention.FindAsync(cancellation)).InForce, Draft.Life.Days, (int)Math.Ceiling(sweep.Value.PurgeAfter.TotalDays)));
}
