using System.Net;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The dry run of the sweep, and the page that a notice links to.</summary>
public sealed class RenewalPreviewTests
{
    private static readonly DateTimeOffset MidNovember = Wib.At(new DateOnly(2026, 11, 20), new TimeOnly(8, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Preview_OfSeveralDays_SaysWhoWouldGetWhatAndChangesNothing()
    {
        await using var app = await RunningApp.StartAsync(MidNovember, OfficialsJson.Usual());
        var entry = RegisterSample.Entry(contact: RegisterSample.Agency);
        await app.Get<IHostingRegister>().AppendAsync(entry, Cancellation);
        var before = await app.Get<IHostingRegister>().FindAsync(entry.Id, Cancellation);

        (await PreviewAsync(app, "")).ShouldBe(
            [$"{RegisterSample.Manager()} 11-01 WouldSend", $"{RegisterSample.Agency} 11-01 WouldSend", $"{OfficialsJson.Pa} unrenewed-2026-11-19 WouldSend"]);
        (await PreviewAsync(app, "?on=2026-11-30")).ShouldBeEmpty();
        (await PreviewAsync(app, "?on=2026-12-01")).ShouldBe([$"{RegisterSample.Manager()} 12-01 WouldSend", $"{RegisterSample.Agency} 12-01 WouldSend"]);
        (await PreviewAsync(app, "?on=2027-03-31")).Count.ShouldBe(2);
        (await PreviewAsync(app, "?on=2026-09-30")).ShouldBeEmpty();

        app.Mails.Sent.ShouldBeEmpty();
        var after = await app.Get<IHostingRegister>().FindAsync(entry.Id, Cancellation);
        after!.Record.ShouldBe(before!.Record);
        after.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task Preview_ClaimThatWasNeverMarked_IsToldAsUncertain()
    {
        await using var app = await RunningApp.StartAsync(MidNovember, OfficialsJson.Usual());
        var entry = RegisterSample.Entry();
        await app.Get<IHostingRegister>().AppendAsync(entry, Cancellation);
        var claim = new Notice(2026, "11-01", EmailAddress.Parse(RegisterSample.Manager()), MidNovember.AddDays(-1), "1");
        await app.Get<IHostingRegister>().AppendAsync(new RegisterChange(entry.Id) { NewNotice = claim }, Cancellation);

        (await PreviewAsync(app, "?on=2026-11-20")).ShouldBe(
            [$"{RegisterSample.Manager()} 11-01 Uncertain", $"{OfficialsJson.Pa} unrenewed-2026-11-19 WouldSend"]);
    }

    [Theory]
    [InlineData("?on=besok")]
    [InlineData("?on=")]
    [InlineData("?on=2026-02-30")]
    [InlineData("?on=2026-10-01&on=2026-11-01")]
    public async Task Preview_NotADate_IsRefused(string query)
    {
        await using var app = await RunningApp.StartAsync(MidNovember, OfficialsJson.Usual());

        using var answer = await AskAsync(app, query, RunningApp.Key);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Preview_WithoutTheKey_IsRefused()
    {
        await using var app = await RunningApp.StartAsync(MidNovember, OfficialsJson.Usual());

        using var answer = await AskAsync(app, "?on=2026-10-01", "salah");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task HostingPage_LinksOfBothNotices_ShowHowItStands()
    {
        await using var app = await RunningApp.StartAsync(MidNovember, OfficialsJson.Usual());
        await app.Get<IHostingRegister>().AppendAsync(RegisterSample.Entry(contact: RegisterSample.Agency), Cancellation);
        await app.Get<RenewalSweep>().RunAsync(Cancellation);
        var renew = app.Mails.To(RegisterSample.Manager()).Single().Link("perpanjangan");
        var application = app.Mails.To(RegisterSample.Agency).Single().Link("layanan");

        foreach (var path in new[] { application, renew.Replace("perpanjangan", "layanan", StringComparison.Ordinal) })
        {
            using var answer = await app.Http.GetAsync(path, Cancellation);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            page.ShouldContain("Aplikasi 1");
            page.ShouldContain("Pemberitahuan 1 November 2026 kepada Pengelola Hosting dikirim");
        }

        using var guessed = await app.Http.GetAsync("/layanan/" + new string('A', 64), Cancellation);
        guessed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> AskAsync(RunningApp app, string query, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/renewals/preview" + query);
        request.Headers.Add("x-functions-key", key);
        return app.Http.SendAsync(request, Cancellation);
    }

    private static async Task<List<string>> PreviewAsync(RunningApp app, string query)
    {
        using var answer = await AskAsync(app, query, RunningApp.Key);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var lines = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.EnumerateArray();
        return [.. lines.Select(line => $"{line.GetProperty("email")} {line.GetProperty("stage")} {line.GetProperty("state")}")];
    }
}
