using System.Text.RegularExpressions;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Bench.Requests;

/// <summary>One request from form PA-17 to a hosted application, as people do it: each opens the page of the mailed link, then sends its form.</summary>
internal sealed partial class Journey(RunningApp app, Sample sample)
{
    private string id = "";
    private string next = "";

    /// <summary>The acts in their order. Each ends when the mail to whom it is up next has come, the last when the mail about the hosted application has.</summary>
    public IEnumerable<Act> Acts =>
    [
        new Act("submit", () => OpenAsync("/permohonan"), SubmitAsync),
        new Act("read what happens next", () => OpenAsync(next), () => Task.CompletedTask),
        new Act("confirm", () => OpenLinkAsync("confirmation"), ConfirmAsync),
        .. Procedures.Current.Steps.Select(step => new Act($"step {step.Number}", () => OpenLinkAsync(Assignment(step)), () => DecideAsync(step))),
    ];

    private static string Assignment(StepDefinition step) => $"assignment.{step.Key}";

    private async Task SubmitAsync()
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = sample.Request() };
        using var answer = await SendAsync(form);

        next = answer.Headers.Location!.OriginalString;
        id = LinkToken.TryParse(next.Split('/')[^1])!.RequestId.Value;
        await app.Mails.FirstAsync(id, "confirmation");
    }

    private async Task ConfirmAsync()
    {
        var mail = await app.Mails.FirstAsync(id, "confirmation");
        using var digits = new FormUrlEncodedContent([new("idDigits", sample.DigitsOf(HolderOf(mail)))]);
        await PostAsync(LinkIn(mail), digits);
        await app.Mails.FirstAsync(id, Assignment(Procedures.Current.First));
    }

    private async Task DecideAsync(StepDefinition step)
    {
        var mail = await app.Mails.FirstAsync(id, Assignment(step));
        using var decision = sample.Decision(step.Key, HolderOf(mail));
        await PostAsync(LinkIn(mail), decision);
        await app.Mails.FirstAsync(id, Procedures.Current.After(step.Key) is { } next ? Assignment(next) : "hosted");
    }

    private async Task OpenLinkAsync(string kind) => await OpenAsync(LinkIn(await app.Mails.FirstAsync(id, kind)));

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
        var answer = await app.Http.SendAsync(request);
        return (int)answer.StatusCode < 400
            ? answer
            : throw new InvalidOperationException($"{request.Method} was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    private static string HolderOf(Mail mail) => mail.To[0].Email.Value;

    /// <summary>The first personal link of a mail.</summary>
    private static string LinkIn(Mail mail) => PersonalLink().Match(mail.Text).Value;

    [GeneratedRegex("/(konfirmasi|tinjau)/[A-Za-z0-9_-]+")]
    private static partial Regex PersonalLink();
}
