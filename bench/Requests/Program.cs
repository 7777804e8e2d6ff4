// Prints what a complete request costs, from form PA-17 with its attachments to the hosted application, on a storage emulator that this program starts:
// storage requests per act and in total, and requests completed a second with 200 in flight. The first argument is how many are completed for that.
using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Bench.Requests;

const int InFlight = 200;
var total = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 400;

await using var app = await RunningApp.StartAsync();
var sample = new Sample();
await CompleteAsync();
await app.SettleAsync();

Console.WriteLine("| act | page | app | engine | total |");
Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
using (var all = new AllRequests())
{
    var sum = new Cost("**request**", 0, 0, 0);
    foreach (var act in new Journey(app, sample).Acts)
    {
        var before = app.Requests.Sent;
        await act.Open();
        var pages = app.Requests.Sent - before;
        var (appBefore, allBefore) = (app.Requests.Sent, all.Count);
        await act.Perform();
        await app.SettleAsync();
        var own = app.Requests.Sent - appBefore;
        var cost = new Cost(act.Name, pages, own, all.Count - allBefore - own);
        Console.WriteLine(cost);
        sum += cost;
    }

    Console.WriteLine(sum);
    Console.WriteLine();
    Console.WriteLine($"Besides: {all.Standing} requests for the engine's lease and signals, which it sends at all times.");
}

var appRequests = app.Requests.Sent;
var clock = Stopwatch.StartNew();
await CompleteManyAsync();
await app.SettleAsync();
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{InFlight} in flight: {total / clock.Elapsed.TotalSeconds:F1} requests completed a second ({total} in {clock.Elapsed.TotalSeconds:F1} s; {(app.Requests.Sent - appRequests) / (double)total:F1} storage requests of the app each)"));

Task CompleteManyAsync()
{
    var left = total;
    return Task.WhenAll(Enumerable.Range(0, InFlight).Select(async _ =>
    {
        while (Interlocked.Decrement(ref left) >= 0)
        {
            await CompleteAsync();
        }
    }));
}

async Task CompleteAsync()
{
    foreach (var act in new Journey(app, sample).Acts)
    {
        await act.Open();
        await act.Perform();
    }
}
