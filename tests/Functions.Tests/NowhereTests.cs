using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>No address answers with an empty page.</summary>
public sealed class NowhereTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "/tidak-ada")]
    [InlineData("GET", "/status")]
    [InlineData("GET", "/status/a/b/c")]
    [InlineData("GET", "/api/tidak-ada")]
    [InlineData("GET", "/aset/tidak-ada.css")]
    [InlineData("POST", "/panduan")]
    [InlineData("DELETE", "/permohonan")]
    public async Task Address_ThatIsNone_SaysSo(string method, string path)
    {
        await using var app = await RunningApp.StartWithoutStorageAsync(Monday, OfficialsJson.Usual(), null);
        using var asked = new HttpRequestMessage(new HttpMethod(method), path);
        using var asJson = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "Accept", "application/json" } } };

        using var page = await app.Http.SendAsync(asked, Cancellation);
        using var problem = await app.Http.SendAsync(asJson, Cancellation);

        (page.StatusCode, problem.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await page.Content.ReadAsStringAsync(Cancellation)).ShouldContain("<h1>Halaman tidak ditemukan</h1>");
        page.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await problem.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("title").GetString().ShouldBe("Halaman tidak ditemukan");
    }

    [Theory]
    [InlineData("/admin/host/status")]
    [InlineData("/runtime/webhooks/durabletask/instances")]
    public async Task Address_OfTheHostItself_IsLeftToTheHost(string path)
    {
        await using var app = await RunningApp.StartWithoutStorageAsync(Monday, OfficialsJson.Usual(), null);

        using var answer = await app.Http.GetAsync(path, Cancellation);

        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cabut", "tinjau")]
    [InlineData("tautan", "tinjau")]
    [InlineData("cabut", "konfirmasi")]
    public async Task Get_WhereAFormIsSent_LeadsToItsPage(string where, string page)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.FileAsync();
        var path = app.Mails.Sent.First(mail => mail.Text.Contains($"/{page}/", StringComparison.Ordinal)).Link(page);

        using var led = await app.Http.GetAsync(path.Replace(page, where, StringComparison.Ordinal), Cancellation);

        led.StatusCode.ShouldBe(HttpStatusCode.Found);
        led.Headers.Location!.OriginalString.ShouldBe(path);
    }

    [Theory]
    [InlineData("/cabut/abc")]
    [InlineData("/tautan/abc")]
    public async Task Get_WhereAFormIsSent_ByAnUnknownLink_SaysSo(string path)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());

        using var answer = await app.Http.GetAsync(path, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Tautan tidak dikenal");
    }
}
