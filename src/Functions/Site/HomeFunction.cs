using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>The front page.</summary>
public sealed class HomeFunction(Respond respond)
{
    // The root page: Route = "/" breaks every HTTP function under the real host, an optional empty segment does not.
    [Function("Home")]
    [NeedsNoStorage]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "{ignored:maxlength(0)?}")] HttpRequest http) =>
        respond.PageAsync(new HomePage());
}
