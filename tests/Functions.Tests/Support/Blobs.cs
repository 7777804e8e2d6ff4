using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>What lies in blob storage.</summary>
internal static class Blobs
{
    /// <summary>The names of everything in both containers, each as <c>request/file</c>, also of what was begun and not ended.</summary>
    public static async Task<IReadOnlyList<string>> FilesAsync(this RunningApp app)
    {
        var account = new BlobServiceClient(app.Get<IConfiguration>()["AzureWebJobsStorage"]);
        var names = new List<string>();
        foreach (var container in new[] { "files", "uploads" })
        {
            await foreach (var blob in account.GetBlobContainerClient(container)
                .GetBlobsAsync(new GetBlobsOptions { States = BlobStates.Uncommitted }, TestContext.Current.CancellationToken))
            {
                names.Add(string.Join('/', blob.Name.Split('/')[^2..]));
            }
        }

        return names;
    }
}
