using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Reads the caught mails over the mail catcher's REST API.</summary>
public sealed class Mailbox(Uri address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };
    private readonly ConcurrentDictionary<string, CaughtMail> read = new();

    /// <summary>How long to wait for a mail; longer where the engine must first notice a death.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Every mail about a request, in order of arrival.</summary>
    /// <param name="number">The request's number, with whose end every subject ends.</param>
    public Task<IReadOnlyList<CaughtMail>> ReadAsync(string number) => FindAsync(number[^8..]);

    /// <summary>The latest mails to an address, in order of arrival.</summary>
    public async Task<IReadOnlyList<CaughtMail>> ReadToAsync(string to) => [.. (await FindAsync(to)).Where(mail => mail.To.Contains(to))];

    /// <summary>Waits for a mail; of several, returns the newest.</summary>
    /// <param name="announces">The mail's announcement, e.g. <c>assignment.data-check.1</c>.</param>
    public Task<CaughtMail> AwaitAsync(string number, string announces, string? to = null) => Fact.AwaitAsync(
        $"the mail '{announces}' about {number}",
        async () => (await ReadAsync(number)).LastOrDefault(mail => mail.Announces(announces) && (to is null || mail.To.Contains(to))),
        Patience);

    /// <summary>Waits for a mail to an address of one's own; of several, returns the newest.</summary>
    /// <param name="announces">The mail's announcement; empty for any.</param>
    public Task<CaughtMail> AwaitToAsync(string to, string announces = "") => Fact.AwaitAsync(
        $"a mail '{announces}' to {to}",
        async () => (await ReadToAsync(to)).LastOrDefault(mail => announces.Length == 0 || mail.Announces(announces)),
        Patience);

    public void Dispose() => http.Dispose();

    private async Task<IReadOnlyList<CaughtMail>> FindAsync(string words)
    {
        var found = await http.GetFromJsonAsync<JsonElement>($"api/email/summary?sort=desc&limit=200&search={Uri.EscapeDataString(words)}");
        var mails = new List<CaughtMail>();

        // The newest come first, but those of one second in order of arrival, which ordering by time keeps.
        foreach (var summary in found.GetProperty("items").EnumerateArray().OrderBy(item => item.GetProperty("time").GetDateTimeOffset()))
        {
            var id = summary.GetProperty("id").GetString()!;
            if (!read.TryGetValue(id, out var mail))
            {
                mail = CaughtMail.Read(await http.GetFromJsonAsync<JsonElement>($"api/email/{id}"));
                read[id] = mail;
            }

            mails.Add(mail);
        }

        return mails;
    }
}
