namespace HostingFunctions.Bench.Requests;

/// <summary>One run of the plain sample: four answers to four questions.</summary>
internal sealed class PlainJourney(HttpClient http, Bell bell) : IJourney
{
    private const int Waits = 4;

    private string instance = "";

    public IEnumerable<Act> Acts =>
    [
        new Act("start", () => Task.CompletedTask, StartAsync, () => RingAsync("Ask", 1), IsDecision: false),
        .. Enumerable.Range(1, Waits).Select(number => new Act(
            $"answer {number}", () => Task.CompletedTask, () => PostAsync($"answer/{instance}/{number}"),
            () => number < Waits ? RingAsync("Ask", number + 1) : RingAsync("Take", number), IsDecision: true)),
    ];

    private async Task StartAsync() => instance = await PostAsync("start");

    private async Task<string> PostAsync(string path)
    {
        using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), null);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    private async Task<long> RingAsync(string what, int number) => (await bell.Rings.FirstAsync($"{instance}/{what}/{number}")).At;
}
