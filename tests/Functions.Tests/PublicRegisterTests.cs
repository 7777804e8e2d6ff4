using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Site;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Testing.Samples;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Functions.Tests;

/// <summary>The register for everybody: off unless switched on, without a person, and next to free however many ask.</summary>
public sealed class PublicRegisterTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 3, 17), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Register_SwitchedOff_IsNowhere()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual(), settings: "--SweepSchedule=0 0 0 29 2 *");
        await app.Get<IEnumerable<ISwept>>().OfType<RegisterPublication>().Single().SweepAsync(Cancellation);

        using var answer = await app.Http.GetAsync(new Uri("/layanan", UriKind.Relative), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await app.Http.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation)).ShouldNotContain("/layanan");
    }

    [Fact]
    public async Task Register_SwitchedOn_ShowsApplicationsWithoutPersonsForOneStorageRequest()
    {
        var storage = new StorageRequests();
        await using var app = await RunningApp.StartAsync(
            Now, OfficialsJson.Usual(), storage.Watch, "--Site:PublicRegister=true", "--SweepSchedule=0 0 0 29 2 *");
        var lines = SampleLines.Applications(60).ToList();
        lines[0] = lines[0] with { ApplicationName = "<script>alert(1)</script>", Url = "javascript:alert(1)", DeletedAt = null };
        await app.Get<TableListing<ListedRequest>>().RebuildAsync(SampleLines.Requests(300).ToAsyncEnumerable(), Cancellation);
        await app.Get<TableListing<ListedApplication>>().RebuildAsync(lines.ToAsyncEnumerable(), Cancellation);
        await app.Get<IEnumerable<ISwept>>().OfType<RegisterPublication>().Single().SweepAsync(Cancellation);
        storage.Take();

        using var page = await SendAsync(app, "/layanan");
        storage.Take().ShouldHaveSingleItem();
        using var json = await SendAsync(app, "/layanan?cari=perlebahan+aplikasi", "application/json");
        using var again = await SendAsync(app, "/layanan", "text/html", page.Headers.ETag);
        storage.Take().ShouldBeEmpty();

        var text = await page.Content.ReadAsStringAsync(Cancellation);
        text.ShouldContain("bukan janji");
        text.ShouldContain("https://aplikasi1.batam.go.id");
        foreach (var said in lines.SelectMany(line => new[] { line.ManagerName, line.ManagerEmail.Value, line.ManagerId.Digits, line.Number, line.PseNumber }))
        {
            text.ShouldNotContain(said);
        }

        text.ShouldNotContain("javascript:");
        text.ShouldNotContain("<script>");
        (page.Headers.CacheControl!.Public, page.Headers.CacheControl.MaxAge).ShouldBe((true, RegisterShelf.MaxAge));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        json.Headers.ETag.ShouldNotBe(page.Headers.ETag);
        var found = JsonDocument.Parse(await json.Content.ReadAsStringAsync(Cancellation)).RootElement;
        found.GetProperty("applications").EnumerateArray().ShouldAllBe(one => one.GetProperty("agency").GetString() == "Dinas Perlebahan Contoh");
        found.GetProperty("times")[0].GetProperty("count").GetInt32().ShouldBeGreaterThan(0);
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningApp app, string address, string accept = "text/html", EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await app.Http.SendAsync(request, Cancellation);
    }
}
