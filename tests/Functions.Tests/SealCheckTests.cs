using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using HostingFunctions.Functions.Tests.Support;
using static HostingFunctions.Functions.Tests.Support.Seals;

namespace HostingFunctions.Functions.Tests;

/// <summary>A file or a hash, compared with the document that a seal points to.</summary>
public sealed class SealCheckTests
{
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

    private static async Task<string[]> RefusedFieldsAsync(RunningApp app, string id, HttpContent form)
    {
        using var answer = await SendAsync(app, HttpMethod.Post, id, json: true, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return [.. (await JsonOfAsync(answer)).GetProperty("errors").EnumerateObject().Select(error => error.Name)];
    }
}
