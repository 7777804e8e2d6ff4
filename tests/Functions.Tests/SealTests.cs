using System.Net;
using System.Text;
using System.Text.Json;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using static HostingFunctions.Functions.Tests.Support.Seals;

namespace HostingFunctions.Functions.Tests;

/// <summary>The page that a document's seal points to.</summary>
public sealed class SealTests
{
    [Fact]
    public async Task Show_AskedByAProgram_SaysWhatIsRegistered()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, content) = await FiledAsync(app);

        using var answer = await SendAsync(app, HttpMethod.Get, $"{request.Id}-17-1", json: true);

        var document = await JsonOfAsync(answer);
        document.EnumerateObject().Select(fact => fact.Name).ShouldBe(["id", "number", "form", "revision", "step", "issuedAt", "sha256", "hasNewerRevision"]);
        document.GetProperty("number").GetString().ShouldBe(request.Header.Number);
        document.GetProperty("form").GetString().ShouldBe("PA-17");
        document.GetProperty("issuedAt").GetString().ShouldBe("2026-03-02T09:00:00+07:00");
        document.GetProperty("sha256").GetString().ShouldBe(HashOf(content));
        document.GetProperty("hasNewerRevision").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Show_AddressInCapitals_IsTheSame()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, _) = await FiledAsync(app);

        // QR codes store capitals in less space.
        var page = await app.Http.GetStringAsync($"/VERIFIKASI/{request.Id.Value.ToUpperInvariant()}-17-1", TestContext.Current.CancellationToken);

        page.ShouldContain(request.Header.Number);
        page.ShouldContain($"action=\"/verifikasi/{request.Id}-17-1\"");
    }

    [Fact]
    public async Task Show_Page_IsGuardedAndNamesNobody()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = await app.FileAsync();
        using var decided = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();

        using var answer = await SendAsync(app, HttpMethod.Get, $"{id}-18-1-2");
        using var head = await SendAsync(app, HttpMethod.Head, $"{id}-18-1-2");

        (answer.StatusCode, head.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("Formulir PA-18, Pengecekan data");
        string[] hidden =
        [
            .. Applicant.Form().Where(field => field.Key is not ("idempotencyKey" or "managerIdKind")).Select(field => field.Value),
            "Pejabat", "diperiksa.", OfficialsJson.Pa,
        ];
        hidden.Where(page.Contains).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("%20")]
    public async Task Show_AddressWithWhatStoodBehindIt_IsForgiven(string behind)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, _) = await FiledAsync(app);

        using var answer = await SendAsync(app, HttpMethod.Get, $"{request.Id}-17-1{behind}", json: true);

        (await JsonOfAsync(answer)).GetProperty("number").GetString().ShouldBe(request.Header.Number);
    }

    [Fact]
    public async Task Search_AddressTyped_LeadsToTheDocument()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var seal = $"{Guid.NewGuid():N}-18-1-2";

        using var asked = await app.Http.GetAsync("/verifikasi", TestContext.Current.CancellationToken);
        using var found = await app.Http.GetAsync($"/verifikasi?kode=https://hosting.batam.go.id/verifikasi/{seal}.", TestContext.Current.CancellationToken);
        using var wrong = await app.Http.GetAsync("/verifikasi?kode=abc", TestContext.Current.CancellationToken);

        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        (found.StatusCode, found.Headers.Location?.OriginalString).ShouldBe((HttpStatusCode.Redirect, $"/verifikasi/{seal}"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("value=\"abc\"");
    }

    [Fact]
    public async Task Seal_NotRegistered_SaysNotToTrustThePaper()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = (await FiledAsync(app)).Request.Id;

        string[] addresses =
        [
            $"{id}-17-2", $"{id}-18-1-2", $"{id}-17", $"{id}", "0123456789abcdef0123456789abcdef-17-1", "abc", "%20", "..%2f17-1", new('9', 500),
        ];
        foreach (var unknown in addresses)
        {
            using var shown = await SendAsync(app, HttpMethod.Get, unknown);
            using var acted = await SendAsync(app, HttpMethod.Post, unknown, json: true, File([1]));

            (shown.StatusCode, acted.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound), unknown);
            acted.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            (await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("jangan mengandalkan dokumen itu");
        }
    }

    [Fact]
    public async Task Seal_WhateverIsAsked_CostsOneReadAndStoresNothing()
    {
        var storage = new StorageRequests();
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual(), storage.Watch);
        var (request, content) = await FiledAsync(app);
        storage.Take();

        foreach (var form in (HttpContent?[])[null, File(content), File([1]), Typed(HashOf(content)), Typed("x")])
        {
            using var answer = await SendAsync(app, form is null ? HttpMethod.Get : HttpMethod.Post, $"{request.Id}-17-1", json: false, form);

            storage.Take().ShouldBe(["GET Requests()"]);
        }
    }
}
