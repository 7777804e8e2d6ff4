using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>Shows the user guide.</summary>
public sealed class GuideFunction(Respond respond)
{
    [Function("Guide")]
    [NeedsNoStorage]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Guide)] HttpRequest http) =>
        respond.PageAsync(new GuidePage());
}
