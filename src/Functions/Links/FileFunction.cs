using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>Serves one attachment or document to the holder of a live link.</summary>
public sealed class FileFunction(StaleLinks stale, RequestLinks links, RegisterLinks applications, IRequestStore store, RequestFiles files)
{
    [Function("File")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.File)] HttpRequest http, string token, string fileId,
        CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Enum.GetValues<LinkPurpose>(), cancellation);
        if (opened is { IsLive: false })
        {
            return await stale.ShowAsync(http, opened);
        }

        return (opened?.Request ?? await FormInForceAsync(token, cancellation)) is { } request
            ? await files.ServeAsync(http, request, fileId, cancellation)
            : await stale.ShowAsync(http, null);
    }

    /// <summary>The request whose PA-17 is in force, for a link that renews a hosted application.</summary>
    private async Task<HostingRequest?> FormInForceAsync(string token, CancellationToken cancellation) =>
        await applications.OpenAsync(token, [LinkPurpose.Renew, LinkPurpose.HostedApplication], cancellation) is { IsLive: true } opened
            && (opened.Link.Purpose == LinkPurpose.Renew || opened.IsManagers)
            ? await store.FindAsync(opened.Application.Record.FormOf, cancellation)
            : null;
}
