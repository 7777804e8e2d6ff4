using System.IO.Compression;
using System.Net;
using System.Text;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Functions.Tests;

/// <summary>How long data are kept: set by the administrator, shown to everybody, and not counted for what is held.</summary>
public sealed class RetentionTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Schedule_SetAndSomethingHeld_IsInForceOnThePrivacyPageAndShownWhereItIsHeld()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual().WithAdministrator());
        var hosted = await app.RecordAsync(await app.HostAsync("2026-03-17"));
        (await app.Get<ListWriter>().WriteApplicationAsync(hosted.Id)).ShouldBeTrue();
        var admin = await app.SignInAsync(OfficialsJson.Admin);
        (await TextAsync(app, "/privasi", null)).ShouldContain("5 tahun");

        await PressAsync(
            "/meja/masa-simpan", HttpStatusCode.UnprocessableEntity,
            ("keepHosted", "5"), ("keepEnded", "12"), ("keepTrail", "24"), ("keepOfficials", "60"), ("keepReason", "x"));
        await PressAsync(
            "/meja/masa-simpan", HttpStatusCode.SeeOther,
            ("keepHosted", "84"), ("keepEnded", "18"), ("keepTrail", "24"), ("keepOfficials", "36"), ("keepReason", "JRA 2026"));
        await PressAsync("/meja/masa-simpan/tahan", HttpStatusCode.UnprocessableEntity, ("holdNumber", "H-1"), ("holdReason", "Perkara"));
        await PressAsync("/meja/masa-simpan/tahan", HttpStatusCode.SeeOther, ("holdNumber", hosted.Number), ("holdReason", "Perkara 12"));

        var privacy = await TextAsync(app, "/privasi", null);
        privacy.ShouldContain("7 tahun");
        privacy.ShouldContain("18 bulan");
        privacy.ShouldContain("3 tahun");
        privacy.ShouldContain("30 hari sesudah dimulai");
        (await TextAsync(app, $"/meja/register/{hosted.Id}", admin)).ShouldContain("Perkara 12");
        (await TextAsync(app, "/meja/masa-simpan", admin)).ShouldContain("JRA 2026");

        await PressAsync("/meja/masa-simpan/lepas", HttpStatusCode.SeeOther, ("heldId", hosted.Id.Value));
        (await TextAsync(app, $"/meja/register/{hosted.Id}", admin)).ShouldNotContain("Perkara 12");

        async Task PressAsync(string path, HttpStatusCode expected, params (string Field, string Value)[] fields)
        {
            using var answer = await app.PressAsync(path, admin, fields);
            answer.StatusCode.ShouldBe(expected);
        }
    }

    [Fact]
    public async Task PersonalData_AskedByMailOrAtTheDesk_IsTheirsAloneAndSaysNothingToOthers()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual().WithAdministrator());
        await app.FileAsync();
        var before = app.Mails.Sent.Count;

        var known = await AskAsync(app, Applicant.Manager);
        var unknown = await AskAsync(app, "siapa@contoh.go.id");
        var mail = app.Mails.Sent.Skip(before).ShouldHaveSingleItem();
        var link = new Uri(mail.Text.Split('\n').First(line => line.Contains("/data-saya/", StringComparison.Ordinal))).AbsolutePath;
        using var file = await app.OpenAsync(link, null);
        var mailed = await UnpackAsync(file);
        using var seen = await app.PressAsync("/meja/data-pribadi", await app.SignInAsync(OfficialsJson.Admin), ("linkEmail", Applicant.Manager));
        var whole = await UnpackAsync(seen);
        app.Time.Advance(TimeSpan.FromHours(25));

        known.ShouldBe(unknown);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        foreach (var text in new[] { "data-pribadi.html", "data-pribadi.json" }.Select(name => Encoding.UTF8.GetString(mailed[name])))
        {
            text.ShouldContain("Budi Contoh");
            text.ShouldContain("surat.pdf");
            foreach (var others in new[] { "Kepala Contoh", "197012311995111001", OfficialsJson.Pa, "2171010101900001" })
            {
                text.ShouldNotContain(others);
            }
        }

        var page = Encoding.UTF8.GetString(mailed["data-pribadi.html"]);
        page.ShouldContain("href=\"gaya.css\"");
        page.ShouldContain("href=\"http://localhost/privasi\"");
        page.ShouldNotContain("href=\"/", customMessage: "it is read from a folder");
        mailed.Keys.ShouldContain("gaya.css");
        mailed.Keys.Where(name => name.StartsWith("berkas/", StringComparison.Ordinal)).Select(name => name.Split('-', 2)[1])
            .ShouldBe(["surat.pdf", "dokumentasi.pdf", "uji.pdf"], ignoreOrder: true);
        mailed.Single(entry => entry.Key.EndsWith("-surat.pdf", StringComparison.Ordinal)).Value.ShouldBe(Applicant.Files[0].Content);
        mailed.Keys.ShouldNotContain(name => name.EndsWith(".docx", StringComparison.Ordinal));
        whole.Keys.ShouldContain(name => name.EndsWith(".docx", StringComparison.Ordinal));
        Encoding.UTF8.GetString(whole["data-pribadi.html"]).ShouldContain("2171010101900001");
        var entries = await app.Get<IDeskTrail>().ListAsync(new DateOnly(2026, 6, 1), Cancellation).ToListAsync(Cancellation);
        entries.ShouldContain(entry => entry.Action == "Data pribadi seseorang diunduh" && !entry.Detail.Contains(Applicant.Manager));
        (await app.OpenAsync(link, null)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    private static async Task<string> AskAsync(RunningApp app, string email)
    {
        using var asked = await app.PressAsync("/data-saya", ("linkEmail", email));
        while (await app.Get<IMailAsks<DataAsk>>().ListAsync(Cancellation).AnyAsync(Cancellation))
        {
            await Task.Yield();
        }

        return await asked.Content.ReadAsStringAsync(Cancellation);
    }

    private static async Task<Dictionary<string, byte[]>> UnpackAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        await using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Cancellation)));
        var entries = new Dictionary<string, byte[]>();
        foreach (var entry in zip.Entries)
        {
            var content = new MemoryStream();
            await (await entry.OpenAsync(Cancellation)).CopyToAsync(content, Cancellation);
            entries.Add(entry.FullName, content.ToArray());
        }

        return entries;
    }

    private static async Task<string> TextAsync(RunningApp app, string path, string? session)
    {
        using var answer = await app.OpenAsync(path, session);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }
}
