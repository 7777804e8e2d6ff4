using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>Answers at addresses that do not exist, where the host's own answer would be an empty page.</summary>
public sealed class NowhereFunction(Respond respond)
{
    /// <summary>The host asks functions in the order of their names and takes the first whose route matches, so this one must be the last.</summary>
    [Function("ZNowhere")]
    [NeedsNoStorage]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", "put", "patch", "delete", Route = Routes.Nowhere)] HttpRequest http) =>
        respond.TellAsync(http, StatusCodes.Status404NotFound, SiteMessages.NoSuchPage);
}
