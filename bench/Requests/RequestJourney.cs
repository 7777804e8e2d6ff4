using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Bench.Requests;

/// <summary>One request from form PA-17 to a hosted application. As in real life, each person opens the mailed page, then sends its form.</summary>
internal sealed partial class RequestJourney(HttpClient http, MailSink mails, Sample sample) : IJourney
{
    private string id = "";
    private string next = "";

    /// <summary>Each act ends when the mail to the next person has arrived, the last one with the mail about the hosted application.</summary>
    public IEnumerable<Act> Acts =>
    [
        new Act("submit", () => OpenAsync("/permohonan"), SubmitAsync, () => ArrivalAsync("confirmation"), IsDecision: false),
        new Act("read what happens next", () => OpenAsync(next), () => Task.CompletedTask, () => Task.FromResult(Stopwatch.GetTimestamp()), IsDecision: false),
        new Act(
            "confirm", () => OpenLinkAsync("confirmation"), ConfirmAsync, () => ArrivalAsync(Assignment(Procedures.Current.First)), IsDecision: false),
        .. Procedures.Current.Steps.Select(step => new Act(
            $"step {step.Number}", () => OpenLinkAsync(Assignment(step)), () => DecideAsync(step),
            () => ArrivalAsync(Procedures.Current.After(step.Key) is { } next ? Assignment(next) : "hosted"), IsDecision: true)),
    ];

    private static string Assignment(StepDefinition step) => $"assignment.{step.Key}";

    private async Task SubmitAsync()
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = sample.Request() };
        form.Headers.Accept.ParseAdd("application/json");
        using var answer = await SendAsync(form);
        var receipt = await answer.Content.ReadFromJsonAsync<JsonElement>();
        next = new Uri(receipt.GetProperty("statusUrl").GetString()!).AbsolutePath;
        id = receipt.GetProperty("id").GetString()!;
    }

    private async Task ConfirmAsync()
    {
        var mail = await MailAsync("confirmation");
        using var digits = new FormUrlEncodedContent([new("idDigits", sample.DigitsOf(mail.To))]);
        await PostAsync(LinkIn(mail), digits);
    }

    private async Task DecideAsync(StepDefinition step)
    {
        var mail = await MailAsync(Assignment(step));
        using var decision = sample.Decision(step.Key, mail.To);
        await PostAsync(LinkIn(mail), decision);
    }

    private async Task<ReceivedMail> MailAsync(string kind) => (await mails.Mails.FirstAsync($"{id}.{kind}")).What;

    private async Task<long> ArrivalAsync(string kind) => (await mails.Mails.FirstAsync($"{id}.{kind}")).At;

    private async Task OpenLinkAsync(string kind) => await OpenAsync(LinkIn(await MailAsync(kind)));

    private async Task OpenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var page = await SendAsync(request);
    }

    private async Task PostAsync(string path, HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        using var answer = await SendAsync(request);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var answer = await http.SendAsync(request);
        return (int)answer.StatusCode < 400
            ? answer
            : throw new InvalidOperationException($"{request.Method} was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>The path of the first personal link in a mail.</summary>
    private static string LinkIn(ReceivedMail mail) => PersonalLink().Match(mail.Text).Value;

    [GeneratedRegex("/(konfirmasi|tinjau)/[A-Za-z0-9_-]+")]
    private static partial Regex PersonalLink();
}
