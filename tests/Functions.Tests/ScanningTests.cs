using System.Net;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Site;
using HostingFunctions.Testing;
using HostingFunctions.Testing.Samples;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Functions.Tests;

/// <summary>Viruses in what people send: found as it comes, or later, and opened by nobody before.</summary>
public sealed partial class ScanningTests : IAsyncLifetime
{
    private static readonly string[] Kinds = ["pdf-plain.pdf", "docx-plain.docx", "xlsx-media-first.xlsx", "png-plain.png", "jpg-300dpi.jpg", "zip-plain.zip"];

    private static readonly byte[] Pdf = [.. "%PDF-1.4 surat"u8];

    private readonly Clamd clamd = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_OfEachKindWithAVirus_IsRefusedAtItsFieldByName()
    {
        await clamd.StartAsync();
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, Kinds.Select(name => (name, Eicar.In(name))));

        submission.Files.ShouldBeEmpty();
        submission.Errors.ShouldBe(Kinds.Select(name => new FieldError("other", $"{name}: {FileProblems.Infected("Eicar-Test-Signature.UNOFFICIAL")}")));
        (await app.FilesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task File_OfEachKindWithoutAVirus_IsKeptUnmarked()
    {
        await clamd.StartAsync();
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, Kinds.Select(name => (name, SampleFile.Read(name))));

        submission.Errors.ShouldBeEmpty();
        submission.Files.Select(file => (file.FileName, file.CameUnscanned)).ShouldBe(Kinds.Select(name => (name, (bool?)null)));
    }

    [Fact]
    public async Task File_LongerThanTheScannerTakes_IsKeptAndMarked()
    {
        await clamd.StartAsync(mostBytes: "100K");
        await using var app = await StartAsync();

        var submission = await ReadAsync(app, [("panjang.pdf", [.. Pdf, .. new byte[500_000]]), ("pendek.pdf", Pdf)]);

        submission.Files.Select(file => (file.FileName, file.CameUnscanned)).ShouldBe([("panjang.pdf", true), ("pendek.pdf", null)]);
    }

    [Fact]
    public async Task File_WithoutAScanner_IsKeptUnmarked()
    {
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual());

        (await ReadAsync(app, [("surat.pdf", Pdf)])).Files.ShouldHaveSingleItem().CameUnscanned.ShouldBeNull();
    }

    [Fact]
    public async Task Request_FiledWhileTheScannerIsAway_IsOpenedByNobodyUntilItIsScanned()
    {
        await using var app = await StartAsync();
        var request = await FileAsync(app, SampleFile.Read("png-plain.png"));
        var (picture, form) = Opened(request);

        var page = await app.Http.GetStringAsync(Review(app), Cancellation);
        Marks().Count(page).ShouldBe(Applicant.Files.Length + 2); // each attachment and PA-17
        foreach (var file in new[] { picture, form })
        {
            using var early = await OpenAsync(app, file);
            early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await early.Content.ReadAsStringAsync(Cancellation)).ShouldContain("belum dipindai dari virus");
        }

        await app.SweepAsync();
        (await app.Get<IUnscannedFiles>().ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(Applicant.Files.Length + 1);
        await clamd.StartAsync();
        await app.SweepAsync();

        (await app.Get<IUnscannedFiles>().ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(0);
        Marks().Count(await app.Http.GetStringAsync(Review(app), Cancellation)).ShouldBe(0);
        foreach (var file in new[] { picture, form })
        {
            using var late = await OpenAsync(app, file);
            late.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Request_LaterFoundToHoldAVirus_IsNeverOpenedAndTheCorrectionKeepsAllButThat()
    {
        await using var app = await StartAsync();
        var filed = await FileAsync(app, Eicar.In("png-plain.png"));
        var (picture, form) = Opened(filed);

        await clamd.StartAsync();
        await app.SweepAsync();

        foreach (var file in new[] { picture, form })
        {
            using var answer = await OpenAsync(app, file);
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("mengandung virus");
        }

        (await app.Http.GetStringAsync(Review(app), Cancellation)).ShouldContain("Mengandung virus menurut pemindai");
        var request = await app.RequestAsync(filed.Id);
        request.Kept().Select(file => file.Kind).ShouldBe([AttachmentKind.OfficialLetter, AttachmentKind.Documentation, AttachmentKind.SecurityReport]);
        request.KeptElsewhere().ShouldAllBe(file => file.FiledWith == request.Id && file.CameUnscanned == null);
        (await app.Get<IRequestStore>().ReadAuditAsync(request.Id, Cancellation)).ShouldContain(
            entry => entry.Action == "Virus ditemukan: png-plain.png" && entry.Detail == "Eicar-Test-Signature.UNOFFICIAL");
    }

    [Fact]
    public async Task Draft_FilledWhileTheScannerIsAway_KeepsItsFilesClosedAndTheyAreScannedOnceItIsSent()
    {
        await using var app = await StartAsync();
        var path = await app.FillDraftAsync();
        Marks().Count(await app.Http.GetStringAsync(path, Cancellation)).ShouldBe(Applicant.Files.Length);
        using var early = await app.Http.GetAsync($"{path}/berkas/{(await app.DraftAsync(path))!.Files[0].Id}", Cancellation);
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);

        using var sent = await app.SendDraftAsync(path, ("idDigits", Applicant.ManagerDigits));
        await app.SettleAsync();
        await clamd.StartAsync();
        await app.SweepAsync();

        var request = await app.RequestAsync((await app.DraftAsync(path))!.SentAs!);
        request.Scans.Count.ShouldBe(Applicant.Files.Length);
        request.Attachments.ShouldAllBe(file => request.ScanOf(file.Id) == ScanState.Clear);
    }

    public ValueTask InitializeAsync() => default;

    public ValueTask DisposeAsync() => clamd.DisposeAsync();

    private Task<RunningApp> StartAsync() => RunningApp.StartAsync(
        Wib.At(new DateOnly(2026, 11, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), null, $"--Scanning:Clamd={clamd.Socket}");

    /// <summary>Files a request with a picture of the PSE page, and confirms it.</summary>
    private static async Task<HostingRequest> FileAsync(RunningApp app, byte[] picture)
    {
        using var form = Applicant.Multipart(Applicant.Form(), [.. Applicant.Files, ("pseEvidence", "png-plain.png", picture)]);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/permohonan") { Content = form };
        post.Headers.Add("Accept", "application/json");
        using var filed = await app.Http.SendAsync(post, Cancellation);
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await app.SettleAsync();
        using var confirmed = await app.PressAsync(app.Mails.To(Applicant.Manager).Last().Link("konfirmasi"), ("idDigits", Applicant.ManagerDigits));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        return await app.RequestAsync(await app.Get<IRequestStore>().ListOpenAsync(Cancellation).SingleAsync(Cancellation));
    }

    /// <summary>The paths of the picture and of the form that shows it, behind a link.</summary>
    private static (string Picture, string Form) Opened(HostingRequest request) =>
        (request.Current.Pictures.Single().Id.ToString(), request.Documents.Single().Id.ToString());

    private static string Review(RunningApp app) => app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau");

    private static Task<HttpResponseMessage> OpenAsync(RunningApp app, string file) =>
        app.Http.GetAsync($"/berkas/{Review(app).Split('/')[^1]}/{file}", Cancellation);

    private static async Task<Submission> ReadAsync(RunningApp app, IEnumerable<(string Name, byte[] Content)> files)
    {
        using var form = Applicant.Multipart([], [.. files.Select(file => ("other", file.Name, file.Content))]);
        var http = new DefaultHttpContext().Request;
        (http.ContentType, http.Body) = (form.Headers.ContentType!.ToString(), await form.ReadAsStreamAsync(Cancellation));
        await using var intake = await app.Get<Intakes>().BeginAsync();
        return await intake.ReadAsync(http, Cancellation);
    }

    [GeneratedRegex("Belum dipindai dari virus")]
    private static partial Regex Marks();
}
