using System.Globalization;
using System.Net;

namespace HostingFunctions.Bench.Documents;

/// <summary>All contenders at one form, by turns, so that a moment at which the machine is slow hits each of them.</summary>
internal sealed class Comparison(IReadOnlyList<Contender> contenders, Form form)
{
    private const int WarmUpSeconds = 5;

    /// <summary>Prints a table: the median of the rounds, each of a second.</summary>
    /// <param name="own">The contender that the others are measured against.</param>
    public async Task PrintAsync(Contender own, int rounds)
    {
        var results = contenders.ToDictionary(contender => contender, _ => new List<Round>());
        foreach (var contender in contenders)
        {
            await contender.RunAsync(form, WarmUpSeconds);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var contender in contenders)
            {
                results[contender].Add(await contender.RunAsync(form, 1));
            }
        }

        var rate = Median(results[own]);
        Console.WriteLine($"| {Name(form)} | documents a second | ours to it | allocated each |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (var contender in contenders)
        {
            var its = Median(results[contender]);
            var bytes = await contender.WeighAsync(form);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {its:N0} | {rate / its:F2} | {bytes / 1000.0:N1} kB |"));
        }

        Console.WriteLine();
    }

    /// <summary>Nobody is measured at an empty document.</summary>
    /// <exception cref="InvalidOperationException">A document lacks a value.</exception>
    public async Task CheckAsync(Contender contender)
    {
        var text = WebUtility.HtmlDecode(Parts.Printed(await contender.WriteAsync(form)));
        var missing = Sample.Values(form).Where(value => !text.Contains(value.Value, StringComparison.Ordinal)).Select(value => value.Key).ToList();
        if (missing.Count > 0 || text.Contains('{', StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{Name(form)} of {contender.Name} lacks {string.Join(", ", missing)}.");
        }
    }

    private static string Name(Form form) => form == Form.Pa17 ? "PA-17" : "PA-18";

    private static double Median(List<Round> rounds) => rounds.Select(round => round.Rate).Order().ElementAt(rounds.Count / 2);
}
