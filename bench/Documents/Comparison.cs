using System.Globalization;
using System.Net;

namespace HostingFunctions.Bench.Documents;

/// <summary>Measures all contenders with one form, in turns, so that a slow moment of the machine affects each of them.</summary>
/// <param name="ours">The contender that the others are compared with.</param>
internal sealed class Comparison(Form form, Contender ours) : IDisposable
{
    private const int WarmUpSeconds = 5;

    /// <summary>Contenders that only deflate and make no document.</summary>
    public required IReadOnlyList<Contender> Floors { get; init; }

    public required IReadOnlyList<Contender> Engines { get; init; }

    private IEnumerable<Contender> All => [ours, .. Floors, .. Engines];

    public void Dispose()
    {
        foreach (var contender in All)
        {
            contender.Dispose();
        }
    }

    /// <summary>Prints a table with the medians of the rounds; a round takes a second.</summary>
    public async Task PrintAsync(int rounds)
    {
        var results = All.ToDictionary(contender => contender, _ => new List<Round>());
        foreach (var contender in All)
        {
            await contender.RunAsync(form, WarmUpSeconds);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in All)
            {
                results[contender].Add(await contender.RunAsync(form, 1));
            }
        }

        var rate = Median(results[ours]);
        Console.WriteLine($"| {Name(form)} | documents a second | ours to it | allocated each |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var contender in All)
        {
            var its = Median(results[contender]);
            var bytes = await contender.WeighAsync(form);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {its:N0} | {rate / its:F2} | {bytes / 1000.0:N1} kB |"));
        }

        Console.WriteLine();
    }

    /// <summary>Checks that nobody writes an empty document.</summary>
    /// <exception cref="InvalidOperationException">A document lacks a value.</exception>
    public async Task CheckAsync()
    {
        foreach (var contender in Engines.Prepend(ours))
        {
            var text = WebUtility.HtmlDecode(Parts.Printed(await contender.WriteAsync(form)));
            var missing = Sample.Values(form).Where(value => !text.Contains(value.Value, StringComparison.Ordinal)).Select(value => value.Key).ToList();
            if (missing.Count > 0)
            {
                throw new InvalidOperationException($"{Name(form)} of {contender.Name} lacks {string.Join(", ", missing)}.");
            }
        }
    }

    private static string Name(Form form) => form == Form.Pa17 ? "PA-17" : "PA-18";

    private static double Median(List<Round> rounds) => rounds.Select(round => round.Rate).Order().ElementAt(rounds.Count / 2);
}
