using static System.FormattableString;

namespace HostingFunctions.Bench.Requests;

/// <summary>The measurements; each is printed as soon as it is known.</summary>
internal static class Measurements
{
    /// <summary>Counts the storage requests of each act while nobody else is active.</summary>
    /// <returns>How many requests the engine sent.</returns>
    public static async Task<int> CountAsync(Contender contender)
    {
        Console.WriteLine($"\n| {contender.Name}: act | page | app | engine | total |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var storage = contender.Storage;
        Cost? sum = null;
        foreach (var act in contender.NewJourney().Acts)
        {
            await storage.SettleAsync();
            var before = storage.Tally;
            await act.Open();
            var opened = storage.Tally;
            await act.Perform();
            await act.Follow();
            await storage.SettleAsync();
            var cost = new Cost(act.Name, opened - before, storage.Tally - opened);
            Console.WriteLine(cost);
            sum = sum is null ? cost : sum + cost;
        }

        sum = sum! with { Name = "**together**" };
        Console.WriteLine($"{sum}\n\nEngine: {sum.Rest.Of(Party.Engine)}. App: {sum.Rest.Of(Party.App)}. Beside them: {sum.Rest.Of(Party.Standing)}.");
        return sum.Rest[Party.Engine];
    }

    /// <summary>Counts storage requests while nothing happens.</summary>
    public static async Task IdleAsync(IReadOnlyList<Contender> contenders, TimeSpan before, TimeSpan time)
    {
        await Task.Delay(before);
        var tallies = contenders.Select(contender => contender.Storage.Tally).ToList();
        await Task.Delay(time);
        Console.WriteLine(Invariant($"\nIdle, a minute, after {before.TotalSeconds:0} s of rest:"));
        foreach (var (contender, tally) in contenders.Zip(tallies))
        {
            var sent = contender.Storage.Tally - tally;
            var others = sent[Party.App] + sent[Party.Engine];
            Console.WriteLine(Invariant(
                $"- {contender.Name}: {sent[Party.Standing] / time.TotalMinutes:0} ({sent.Of(Party.Standing, time.TotalMinutes)}); {others} others."));
        }
    }

    public static void Print(IReadOnlyList<(Load Ours, Load Theirs)> rounds, int width)
    {
        if (rounds.Count > 0)
        {
            Print("Request", width, [.. rounds.Select(round => round.Ours)]);
            Print("Plain sample", width, [.. rounds.Select(round => round.Theirs)]);
        }
    }

    /// <summary>Prints the medians of the rounds' ratios. Other work on the machine affects both contenders of a round alike.</summary>
    public static void PrintRatios(IReadOnlyList<(Load Ours, Load Theirs)> rounds, string when)
    {
        if (rounds.Count > 0)
        {
            double Median(Func<Load, double> figure) =>
                rounds.Select(round => figure(round.Ours) / figure(round.Theirs)).Order().ElementAt(rounds.Count / 2);
            var (time, processor) = (Median(load => load.InFlight.TotalMilliseconds), Median(load => load.ProcessorEach));
            Console.WriteLine(Invariant($"{when}: {time:0.00} times the time in flight, {processor:0.00} times the processor time."));
        }
    }

    private static void Print(string name, int width, IReadOnlyList<Load> loads)
    {
        var (walks, count) = (loads.SelectMany(load => load.Walks).ToList(), loads.Sum(load => load.Walks.Count));
        var followed = walks.SelectMany(walk => walk.Followed).ToList();
        var sent = loads.Select(load => load.Sent).Aggregate((left, right) => left + right);
        double Each(Func<Load, TimeSpan> time) => loads.Sum(load => time(load).TotalMilliseconds) / count;
        var (host, worker, emulator) = (Each(load => load.Processor.Host), Each(load => load.Processor.Worker), Each(load => load.Processor.Emulator));
        var (app, engine) = (sent[Party.App] / (double)count, sent[Party.Engine] / (double)count);
        Console.WriteLine($"\n{name}, {width} in flight, {loads.Count} rounds of {count / loads.Count}:");
        Console.WriteLine($"- completed a second: {string.Join(", ", loads.Select(load => Invariant($"{load.PerSecond:0.0}")))}");
        Print("time in flight", [.. walks.Select(walk => walk.InFlight)]);
        Print("from a decision to what follows", followed);
        Console.WriteLine(Invariant($"- processor time each: host {host:0} ms, worker {worker:0} ms, emulator {emulator:0} ms"));
        Console.WriteLine(Invariant($"- storage requests each: app {app:0.0}, engine {engine:0.0} ({sent.Of(Party.Engine, count)})"));
        Console.WriteLine(Invariant($"- memory after: host {loads[^1].Memory.Host >> 20} MB, worker {loads[^1].Memory.Worker >> 20} MB"));
    }

    private static void Print(string what, IReadOnlyList<TimeSpan> times) =>
        Console.WriteLine(Invariant($"- {what}: median {times.Median().TotalMilliseconds:0} ms, 95 % within {times.P95().TotalMilliseconds:0} ms"));
}
