using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>Serves the style sheets and pictures of the pages.</summary>
public sealed class AssetFunction(Respond respond)
{
    [Function("Asset")]
    [NeedsNoStorage]
    public async Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Asset)] HttpRequest http, string name)
    {
        if (Assets.Find(name) is not { } asset)
        {
            return await respond.TellAsync(http, StatusCodes.Status404NotFound, SiteMessages.NoSuchPage);
        }

        http.HttpContext.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Bytes(asset.Content, asset.MediaType);
    }
}
