// Prints what a complete request costs, from form PA-17 with its attachments to the hosted application, on the genuine durable engine and a storage emulator that
// this program starts; beside it, in the same run, the plain sample of four answers to four questions, on a host and an emulator of its own.
// The first argument is how many are completed in each round with 100 in flight (100), the second how many rounds (3); 0 leaves the load out.
using System.Globalization;
using HostingFunctions.Bench.Requests;
using HostingFunctions.Testing;
using static System.FormattableString;

const int InFlight = 100;
const int Alone = 5;
int Argument(int index, int usual) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : usual;
var (total, rounds) = (Argument(0, InFlight), Argument(1, 3));

using var mails = new MailSink();
await using var bell = await Bell.HangAsync();
var sample = new Sample();
await using var request = await Contender.StartAsync("Request", RunningHost.Built("src/Functions", "HostingFunctions.dll"), new Dictionary<string, string>
{
    ["AzureWebJobsDisableHomepage"] = "true",
    ["Site__BaseUrl"] = "http://localhost",
    ["Officials__Path"] = Repository.PathOf("samples", "officials.json"),
    ["Smtp__Host"] = "127.0.0.1",
    ["Smtp__Port"] = $"{mails.Port}",
    ["Smtp__Security"] = "None",
    ["Smtp__FromAddress"] = "hosting@batam.go.id",
    ["Smtp__FromName"] = "Hosting",

    // Not within a measurement: the sweeps find nothing to do here, and a few requests of theirs would blur the counts.
    ["SweepSchedule"] = "0 0 0 1 1 *",
    ["RenewalsSchedule"] = "0 0 0 1 1 *",
}, http => new RequestJourney(http, mails, sample));
await using var plain = await Contender.StartAsync("Plain sample", RunningHost.Built("bench/Requests/Plain", "HostingFunctions.Bench.Plain.dll"), new Dictionary<string, string>
{
    ["Tell"] = bell.Address.ToString().TrimEnd('/'),
}, http => new PlainJourney(http, bell));
Contender[] both = [request, plain];

// What is compiled and made once is not counted; nor are the seconds in which the partitions are taken.
foreach (var contender in both)
{
    await Load.CarryAsync(contender, total: 10, width: 2);
}

var (ours, theirs) = (await Measurements.CountAsync(request), await Measurements.CountAsync(plain));
var alone = await InTurnAsync(Alone, 1, 1);
if (total == 0)
{
    PrintRatios(alone, "alone");
    return;
}

await Measurements.IdleAsync(both, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
var loads = await InTurnAsync(rounds, total, InFlight);
Console.WriteLine(Invariant($"\nOurs to the plain sample: {ours / (double)theirs:0.00} times the engine's storage requests."));
PrintRatios(alone, "alone");
PrintRatios(loads, Invariant($"with {InFlight} in flight"));

async Task<List<(Load Ours, Load Theirs)>> InTurnAsync(int times, int each, int width)
{
    var done = new List<(Load Ours, Load Theirs)>();
    for (var round = 0; round < times; round++)
    {
        done.Add((await Load.CarryAsync(request, each, width), await Load.CarryAsync(plain, each, width)));
    }

    Measurements.Print(request, width, [.. done.Select(pair => pair.Ours)]);
    Measurements.Print(plain, width, [.. done.Select(pair => pair.Theirs)]);
    return done;
}

// The median of the rounds' ratios: what else the machine does meanwhile, both of a round feel alike.
static void PrintRatios(List<(Load Ours, Load Theirs)> rounds, string when)
{
    double Median(Func<(Load Ours, Load Theirs), double> ratio) => rounds.Select(ratio).Order().ElementAt(rounds.Count / 2);
    Console.WriteLine(Invariant($"{when}: {Median(pair => pair.Ours.InFlight / pair.Theirs.InFlight):0.00} times the time in flight, {Median(pair => pair.Ours.ProcessorEach / pair.Theirs.ProcessorEach):0.00} times the processor time (medians of {rounds.Count} rounds)."));
}
