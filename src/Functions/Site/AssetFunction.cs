using HostingFunctions.Domain.Addresses;
using HostingFunctions.Pages;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Site;

/// <summary>Serves the style sheets and pictures of the pages.</summary>
public static class AssetFunction
{
    [Function("Asset")]
    [NeedsNoStorage]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Asset)] HttpRequest http, string name)
    {
        if (Assets.Find(name) is not { } asset)
        {
            return Results.NotFound();
        }

        http.HttpContext.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Bytes(asset.Content, asset.MediaType);
    }
}
