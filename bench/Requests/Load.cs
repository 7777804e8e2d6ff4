using System.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>Many journeys side by side.</summary>
/// <param name="Elapsed">Time until the last one was completed.</param>
/// <param name="Processor">Processor time of host, worker and emulator together.</param>
/// <param name="Sent">Storage requests.</param>
/// <param name="Memory">In bytes, at the end.</param>
internal sealed record Load(
    IReadOnlyList<Walk> Walks, TimeSpan Elapsed, (TimeSpan Host, TimeSpan Worker, TimeSpan Emulator) Processor, Tally Sent, (long Host, long Worker) Memory)
{
    public double PerSecond => Walks.Count / Elapsed.TotalSeconds;

    public TimeSpan InFlight => Walks.Select(walk => walk.InFlight).Median();

    public double ProcessorEach => (Processor.Host + Processor.Worker + Processor.Emulator).TotalMilliseconds / Walks.Count;

    /// <param name="total">How many journeys to complete.</param>
    /// <param name="width">How many run at a time.</param>
    public static async Task<Load> CarryAsync(Contender contender, int total, int width)
    {
        var (before, sent) = (contender.Processor, contender.Storage.Tally);
        var left = total;
        var clock = Stopwatch.StartNew();
        var walks = await Task.WhenAll(Enumerable.Range(0, width).Select(async _ =>
        {
            var own = new List<Walk>();
            while (Interlocked.Decrement(ref left) >= 0)
            {
                own.Add(await Walk.CompleteAsync(contender.NewJourney()));
            }

            return own;
        }));
        var elapsed = clock.Elapsed;
        await contender.Storage.SettleAsync();
        var after = contender.Processor;
        return new Load(
            [.. walks.SelectMany(own => own)], elapsed, (after.Host - before.Host, after.Worker - before.Worker, after.Emulator - before.Emulator),
            contender.Storage.Tally - sent, (contender.Host.Host.Memory, contender.Host.Worker.Memory));
    }
}
