// Prints what the daily sweep costs with 50 hosted applications due among 1,000, 10,000 and 100,000 in the register: storage requests, counted
// in the SDK's pipeline, and time. This program starts the storage emulator.
using System.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using HostingFunctions.Bench.Sweep;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Register;
using HostingFunctions.Limits;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Storage;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using HostingFunctions.Webhooks;
using Microsoft.Extensions.Logging.Abstractions;

const int Due = 50;
const int Rounds = 7;
int[] sizes = args.Length > 0 ? [.. args.Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))] : [1_000, 10_000, 100_000];

await using var azurite = await Azurite.StartAsync();
var counted = new RequestCount();
var tables = new TableServiceClient(azurite.ConnectionString, counted.Watch(new TableClientOptions()));
var layout = new StorageLayout(tables, new BlobServiceClient(azurite.ConnectionString));
await layout.EnsureAsync(CancellationToken.None);

var clock = new SetClock(Wib.At(new DateOnly(2026, 10, 1), new TimeOnly(9, 0)));
var mails = new Mailbox();
var stages = RenewalStages.Default;
var register = new TableHostingRegister(layout, stages, clock);
var links = new LinkIssuer(new Uri("https://hosting.batam.go.id/"), new LinkOptions(), clock);
var sender = new NoticeSender(register, new TableMailboxes(layout), links, mails, clock, NullLogger<NoticeSender>.Instance);
// No program is told.
var events = new EventFeed(new Clients(new TableClients(layout), new TableDeskTrail(layout), clock), new TableWebhooks(layout));
var lines = new ListWriter(
    ListSource.Of(new TableRequestStore(layout)), Listings.OfRequests(layout, clock), ListSource.Of(register),
    Listings.OfApplications(layout, clock), events, new TableWakeUps(layout), clock, NullLogger<ListWriter>.Instance);
var sweep = new RenewalSweep(
    register, [new RenewalNotices(sender, stages, new Nobody(), NullLogger<RenewalNotices>.Instance)], new NoticeLists([], sender, new Nobody()),
    lines, clock, NullLogger<RenewalSweep>.Instance);

// Most applications are copies of one that was hosted long after the day of the sweep, so nothing about them is due. Each round adds 50 that are due;
// once swept, they are not due again that day.
var stored = 0;
for (var warmUp = 0; warmUp < Rounds; warmUp++)
{
    await RoundAsync();
}

foreach (var size in sizes)
{
    await Store.CopyAsync(register, tables, size - Due - stored);
    stored = size - Due;
    var (times, looks) = (new List<double>(), new List<double>());
    var requests = 0;
    for (var round = 0; round < Rounds; round++)
    {
        (requests, var time) = await RoundAsync();
        times.Add(time);
        var watch = Stopwatch.StartNew();
        await sweep.RunAsync(CancellationToken.None);
        looks.Add(watch.Elapsed.TotalMilliseconds);
    }

    Console.WriteLine($"{size,7} stored, {Due} due: {requests} storage requests, {Spread(times)}; nothing due: {Spread(looks)}");
}

static string Spread(List<double> times) => $"{times.Order().ElementAt(times.Count / 2):F0} ms (best {times.Min():F0})";

async Task<(int Requests, double Milliseconds)> RoundAsync()
{
    await Store.EnterAsync(register, Due, new DateOnly(2026, 3, 17));
    var (before, sent) = (counted.Sent, mails.Count);
    var watch = Stopwatch.StartNew();
    await sweep.RunAsync(CancellationToken.None);
    var time = watch.Elapsed.TotalMilliseconds;
    if (mails.Count - sent < 2 * Due)
    {
        throw new InvalidOperationException($"Only {mails.Count - sent} notices left.");
    }

    return (counted.Sent - before, time);
}
