// Prints what an orchestration with three activities and one external event costs: storage requests from schedule to completed, counted
// in the SDK's pipeline, and orchestrations a second with 200 in flight, on a storage emulator that this program starts.
using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Testing;
using LocalRuntime.Durable;
using Microsoft.Extensions.Logging.Abstractions;

const int InFlight = 200;
var total = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 2000;

await using var azurite = await Azurite.StartAsync();
var requests = new RequestCount();
await using var hub = new TaskHub(
    new()
    {
        HubName = "Bench",
        Tables = new TableServiceClient(azurite.ConnectionString, requests.Watch(new TableClientOptions())),
        Blobs = new BlobServiceClient(azurite.ConnectionString, requests.Watch(new BlobClientOptions())),
    },
    TimeProvider.System,
    NullLoggerFactory.Instance);
hub.AddActivity("Step", call => Task.FromResult<object?>(call.ReadInput<int>() + 1));
hub.AddOrchestrator("Steps", async context =>
{
    var number = 0;
    for (var step = 0; step < 3; step++)
    {
        number = await context.CallActivityAsync<int>("Step", number);
    }

    return number + await context.WaitForExternalEvent<int>("Go");
});
await hub.StartAsync(CancellationToken.None);
await RunOneAsync();

var before = requests.Sent;
await RunOneAsync();
Console.WriteLine($"one alone: {requests.Sent - before} storage requests");

await RunManyAsync(InFlight);
before = requests.Sent;
var clock = Stopwatch.StartNew();
await RunManyAsync(total);
Console.WriteLine($"{InFlight} in flight: {total / clock.Elapsed.TotalSeconds:F0} orchestrations a second, "
    + $"{(requests.Sent - before) / (double)total:F1} storage requests each ({total} in {clock.Elapsed.TotalSeconds:F1} s)");

async Task RunManyAsync(int count)
{
    var left = count;
    await Task.WhenAll(Enumerable.Range(0, InFlight).Select(async _ =>
    {
        while (Interlocked.Decrement(ref left) >= 0)
        {
            await RunOneAsync();
        }
    }));
}

async Task RunOneAsync()
{
    var id = await hub.Client.ScheduleNewOrchestrationInstanceAsync("Steps");
    await hub.Client.RaiseEventAsync(id, "Go", 1);
    await hub.Client.WaitForInstanceCompletionAsync(id);
}
