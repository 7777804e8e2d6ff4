// Prints how long host and app take from the start of the host's process to the first response. An empty ASP.NET Core app, published the same way, is
// measured in turn with it. The first argument is the number of rounds (15); --no-ready-to-run measures both without ahead-of-time compilation.
using System.Globalization;
using HostingFunctions.Bench.ColdStart;
using HostingFunctions.Testing;
using static System.FormattableString;

var rounds = args.FirstOrDefault(arg => !arg.StartsWith('-')) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
var readyToRun = !args.Contains("--no-ready-to-run");

await using var storage = await Azurite.StartAsync();
var host = Publication.Of("src/Host.Durable", readyToRun);
var functions = Publication.Of("src/Functions", readyToRun);
var empty = new Contender(
    "empty ASP.NET Core app", Path.Combine(Publication.Of("bench/ColdStart/Empty", readyToRun), "HostingFunctions.Bench.Empty"), [], "Application started",
    new Dictionary<string, string>());
string[] program = [Path.Combine(functions, "HostingFunctions.dll")];
var app = new Contender("host and app", Path.Combine(host, "FunctionsHost.Durable"), program, "Listening at", new Dictionary<string, string>
{
    ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Production",
    ["AzureWebJobsStorage"] = storage.ConnectionString,
    ["AzureWebJobsDisableHomepage"] = "true",
    ["Officials__Path"] = "samples/officials.json",
    ["Site__BaseUrl"] = "http://localhost",
    ["Smtp__Host"] = "localhost",
    ["Smtp__FromAddress"] = "hosting@batam.go.id",
    ["Smtp__FromName"] = "Hosting",
    ["SweepSchedule"] = "0 */5 * * * *",
    ["WebhookSchedule"] = "0 * * * * *",
    ["RenewalsSchedule"] = "0 0 2 * * *",
});
Contender[] contenders = [empty, app];

// The first start of each does not count: it reads files from disk and creates tables.
foreach (var contender in contenders)
{
    await Launch.MeasureAsync(contender);
}

for (var round = 0; round < rounds; round++)
{
    foreach (var contender in contenders)
    {
        contender.Starts.Add(await Launch.MeasureAsync(contender));
    }
}

Console.WriteLine("| app | first response, ms | fastest | processor time, ms |");
Console.WriteLine("| --- | ---: | ---: | ---: |");
foreach (var contender in contenders)
{
    var median = Start.MedianOf(contender.Starts);
    var fastest = contender.Starts.Min(start => start.Time);
    Console.WriteLine(Invariant(
        $"| {contender.Name} | {median.Time.TotalMilliseconds:F0} | {fastest.TotalMilliseconds:F0} | {median.Processor.TotalMilliseconds:F0} |"));
}

var (ours, theirs) = (Start.MedianOf(app.Starts), Start.MedianOf(empty.Starts));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"Ours takes {ours.Time / theirs.Time:F2} times as long, {ours.Processor / theirs.Processor:F2} times the processor time (medians of {rounds} rounds)."));
