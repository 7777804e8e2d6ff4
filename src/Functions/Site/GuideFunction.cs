using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>The user guide.</summary>
public sealed class GuideFunction(Respond respond)
{
    [Function("Guide")]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "panduan")] HttpRequest http) =>
        respond.PageAsync(new GuidePage());
}
