using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>The page that a document's seal points to.</summary>
public sealed class SealTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

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
    [InlineData(true, "Cocok dengan yang terdaftar")]
    [InlineData(false, "Tidak cocok dengan yang terdaftar")]
    public async Task Check_AFile_MatchesOnlyWhenEveryByteDoes(bool same, string heading)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, content) = await FiledAsync(app);
        byte[] sent = same ? content : [.. content[..^1], (byte)(content[^1] ^ 1)];

        using var answer = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: true, File(sent));
        using var page = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: false, File(sent));

        var result = await JsonOfAsync(answer);
        result.GetProperty("matches").GetBoolean().ShouldBe(same);
        result.GetProperty("sha256").GetString().ShouldBe(HashOf(sent));
        result.GetProperty("document").GetProperty("sha256").GetString().ShouldBe(HashOf(content));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<h1>{heading}</h1>");
    }

    [Fact]
    public async Task Check_AHash_ForgivesSpacesAndUpperCaseHoweverTheFormIsEncoded()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, content) = await FiledAsync(app);
        var typed = string.Join(' ', HashOf(content).ToUpperInvariant().Chunk(2).Select(pair => new string(pair)));

        using var encoded = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: true, Typed(typed));
        using var multipart = await SendAsync(
            app, HttpMethod.Post, $"{request.Id}-17-1", json: true, Applicant.Multipart([KeyValuePair.Create("sha256", typed)]));
        using var other = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: true, Typed(new string('0', 64)));

        (await JsonOfAsync(encoded)).GetProperty("matches").GetBoolean().ShouldBeTrue();
        (await JsonOfAsync(multipart)).GetProperty("matches").GetBoolean().ShouldBeTrue();
        (await JsonOfAsync(other)).GetProperty("matches").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Check_AFileBesideAHash_LooksAtTheFile()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, content) = await FiledAsync(app);

        using var answer = await SendAsync(
            app, HttpMethod.Post, $"{request.Id}-17-1", json: true,
            Applicant.Multipart([KeyValuePair.Create("sha256", HashOf(content))], ("file", "lain.docx", [1])));

        (await JsonOfAsync(answer)).GetProperty("matches").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Check_SavedAgain_IsToldApartFromChanged()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, content) = await FiledAsync(app);

        using var saved = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: true, File(Packed(content, text => text)));
        using var changed = await SendAsync(
            app, HttpMethod.Post, $"{request.Id}-17-1", json: true, File(Packed(content, text => text.Replace("SIPADU", "SIPALSU"))));
        using var page = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: false, File(Packed(content, text => text)));

        var result = await JsonOfAsync(saved);
        (result.GetProperty("matches").GetBoolean(), result.GetProperty("savedAgain").GetBoolean()).ShouldBe((false, true));
        result = await JsonOfAsync(changed);
        (result.GetProperty("matches").GetBoolean(), result.GetProperty("savedAgain").GetBoolean()).ShouldBe((false, false));
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Isi formulir sama, berkas disimpan ulang");
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
    public async Task Check_BrokenOff_Is400()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, _) = await FiledAsync(app);
        var cut = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\nPK"u8.ToArray());
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        using var answer = await SendAsync(app, HttpMethod.Post, $"{request.Id}-17-1", json: true, cut);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Check_NothingToCompare_IsRefusedAtTheFieldAndKeepsTheTypedHash()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var id = $"{(await FiledAsync(app)).Request.Id}-17-1";

        (await RefusedFieldsAsync(app, id, Typed(" "))).ShouldBe(["file"]);
        (await RefusedFieldsAsync(app, id, new StringContent("{}", Encoding.UTF8, "application/json"))).ShouldBe(["file"]);
        (await RefusedFieldsAsync(app, id, Applicant.Multipart([KeyValuePair.Create("sha256", "")], ("file", "kosong.docx", [])))).ShouldBe(["file"]);
        (await RefusedFieldsAsync(app, id, Applicant.Multipart([], ("file", "a.docx", [1]), ("file", "b.docx", [2])))).ShouldBe(["file"]);
        (await RefusedFieldsAsync(app, id, Typed("ABCD 12"))).ShouldBe(["sha256"]);
        using var page = await SendAsync(app, HttpMethod.Post, id, json: false, Typed("ABCD 12"));
        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(">ABCD 12</textarea>");
    }

    [Fact]
    public async Task Check_LargerThanARequestMayBe_Is413()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        var (request, _) = await FiledAsync(app);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[100_000_000]), "file", "besar.docx" } };

        using var answer = await app.Http.PostAsync($"/verifikasi/{request.Id}-17-1", form, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
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

    private static async Task<(HostingRequest Request, byte[] Pa17)> FiledAsync(RunningApp app)
    {
        using var submitted = await app.SubmitAsync();
        await app.SettleAsync();
        var id = RequestId.Parse((await JsonOfAsync(submitted)).GetProperty("id").GetString()!);
        var request = (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await using var file = (await app.Get<IFileStore>().OpenAsync(id, request.Documents.Single().Id, TestContext.Current.CancellationToken))
            .ShouldNotBeNull();
        using var content = new MemoryStream();
        await file.CopyToAsync(content, TestContext.Current.CancellationToken);
        return (request, content.ToArray());
    }

    /// <summary>The document packed anew with one part more, as SharePoint gives it back.</summary>
    private static byte[] Packed(byte[] document, Func<string, string> edit)
    {
        var content = new MemoryStream();
        content.Write(document);
        using (var zip = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            Edit(zip, "word/document.xml", edit);
            Edit(zip, "[Content_Types].xml", types => types.Replace(
                "</Types>",
                "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/></Types>"));
            using var part = new StreamWriter(zip.CreateEntry("docProps/custom.xml").Open());
            part.Write("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");
        }

        return content.ToArray();
    }

    private static void Edit(ZipArchive zip, string name, Func<string, string> edit)
    {
        var entry = zip.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(edit(text));
    }

    private static MultipartFormDataContent File(byte[] content) => Applicant.Multipart([KeyValuePair.Create("sha256", "")], ("file", "PA-17.docx", content));

    private static FormUrlEncodedContent Typed(string sha256) => new([KeyValuePair.Create("sha256", sha256)]);

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static async Task<HttpResponseMessage> SendAsync(RunningApp app, HttpMethod method, string id, bool json = false, HttpContent? form = null)
    {
        using var request = new HttpRequestMessage(method, $"/verifikasi/{id}") { Content = form };
        request.Headers.Add("Accept", json ? "application/json" : "text/html");
        return await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string[]> RefusedFieldsAsync(RunningApp app, string id, HttpContent form)
    {
        using var answer = await SendAsync(app, HttpMethod.Post, id, json: true, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return [.. (await JsonOfAsync(answer)).GetProperty("errors").EnumerateObject().Select(error => error.Name)];
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
