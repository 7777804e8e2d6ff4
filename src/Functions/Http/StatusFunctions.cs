using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Http;

/// <summary>Where a request stands, for the applicant.</summary>
public sealed class StatusFunctions(LinkedForm linked)
{
    [Function("StatusPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "status/{token}")] HttpRequest http, string token, CancellationToken cancellation) =>
        linked.ShowAsync(
            http, token, [LinkPurpose.Status], opened => new StatusPage(opened.Request, opened.Token.Text, [], new Dictionary<string, string>()), cancellation);
}
