// Prints what a complete request costs, from form PA-17 with its attachments to the hosted application, on the genuine durable engine and a storage emulator
// that this program starts. For comparison it measures in the same run the plain sample with four answers to four questions, on its own host and emulator.
// Arguments: how many requests to complete in each round with 100 in flight (100), how many rounds (3; 0 for none), and for how many minutes to watch
// the idle host (1; 0 for none).
using System.Globalization;
using HostingFunctions.Bench.Requests;
using static System.FormattableString;

const int InFlight = 100;
const int Alone = 5;
int Argument(int index, int usual) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : usual;
var (total, rounds, minutes) = (Argument(0, InFlight), Argument(1, 3), Argument(2, 1));

using var mails = new MailSink();
await using var bell = await Bell.HangAsync();
var sample = new Sample();
double engine;
List<(Load Ours, Load Theirs)> alone, loads = [];
await using (var both = await Pair.StartAsync(mails, bell, sample))
{
    engine = await Measurements.CountAsync(both.Ours) / (double)await Measurements.CountAsync(both.Theirs);
    alone = [];
    for (var round = 0; round < Alone; round++)
    {
        alone.Add(await both.CarryAsync(1, 1));
    }

    Measurements.Print(alone, 1);
    if (minutes > 0)
    {
        await Measurements.IdleAsync([both.Ours, both.Theirs], TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(minutes));
    }
}

// Each round has a new emulator: it scans whole tables, so it gets slower as they fill. The storage service does not.
for (var round = 0; round < rounds; round++)
{
    await using var both = await Pair.StartAsync(mails, bell, sample);
    loads.Add(await both.CarryAsync(total, InFlight));
}

Measurements.Print(loads, InFlight);
Console.WriteLine(Invariant($"\nOurs to the plain sample: {engine:0.00} times the engine's storage requests."));
Measurements.PrintRatios(alone, "alone");
Measurements.PrintRatios(loads, Invariant($"with {InFlight} in flight"));
