using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Site;

/// <summary>Shows the front page.</summary>
public sealed class HomeFunction(Respond respond, IOptions<SiteOptions> site)
{
    [Function("Home")]
    [NeedsNoStorage]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Home)] HttpRequest http) =>
        respond.PageAsync(new HomePage { HasRegister = site.Value.PublicRegister });
}
