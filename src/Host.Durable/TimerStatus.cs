using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Azure.WebJobs.Extensions.Timers;
using Microsoft.Azure.WebJobs.Host.Executors;
using Microsoft.Extensions.Configuration;

namespace FunctionsHost.Durable;

/// <summary>When each timer ran last and runs next, kept where the real host keeps it: one blob a timer.</summary>
internal sealed class TimerStatus(IHostIdProvider host, IConfiguration settings) : ScheduleMonitor
{
    private readonly BlobContainerClient container = new(settings["AzureWebJobsStorage"], "azure-webjobs-hosts");

    public override async Task<ScheduleStatus?> GetStatusAsync(string timerName)
    {
        try
        {
            var stored = await (await BlobAsync(timerName)).DownloadContentAsync();
            return stored.Value.Content.ToObjectFromJson<ScheduleStatus>();
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public override async Task UpdateStatusAsync(string timerName, ScheduleStatus status)
    {
        await container.CreateIfNotExistsAsync();
        await (await BlobAsync(timerName)).UploadAsync(BinaryData.FromString(JsonSerializer.Serialize(status)), overwrite: true);
    }

    private async Task<BlobClient> BlobAsync(string timer) => container.GetBlobClient($"timers/{await host.GetHostIdAsync(default)}/{timer}/status");
}
