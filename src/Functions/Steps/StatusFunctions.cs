using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <summary>Shows the applicant where a request stands.</summary>
public sealed class StatusFunctions(Respond respond, StaleLinks stale, RequestLinks links, RequestPages pages)
{
    [Function("StatusPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Status)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, [LinkPurpose.Status], cancellation);
        return opened is not { IsLive: true } ? await stale.ShowAsync(http, opened)
            : Respond.WantsJson(http) ? Results.Json(StatusJson.Of(opened.Request))
            : await respond.PageAsync(pages.Status(opened, new Dictionary<string, string>(), []));
    }
}
