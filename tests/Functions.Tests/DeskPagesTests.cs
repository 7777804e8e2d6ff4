using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Testing.Samples;

namespace HostingFunctions.Functions.Tests;

/// <summary>What officials see at the desk: their own desk, the lists, one request and one hosted application.</summary>
public sealed class DeskPagesTests
{
    private static readonly DateTimeOffset Now = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses =>
    [
        "/meja", "/meja/permohonan?cari=sipadu", "/meja/permohonan/0123456789abcdef0123456789abcdef",
        "/meja/permohonan/0123456789abcdef0123456789abcdef/berkas/0123456789abcdef0123456789abcdef", "/meja/register",
        "/meja/register/0123456789abcdef0123456789abcdef",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_WithoutASession_LeadsToSigningIn(string address)
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());

        using var answer = await app.OpenAsync(address, null);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.OriginalString.ShouldStartWith("/masuk");
    }

    [Fact]
    public async Task Request_WaitingForAnOfficial_IsOnTheirDeskAndNotOnAnothers()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var request = await FiledAsync(app);

        (await ReadAsync(app, "/meja", OfficialsJson.Pa)).ShouldContain($"/meja/permohonan/{request.Id}");
        (await ReadAsync(app, "/meja", OfficialsJson.Sandiman)).ShouldNotContain($"/meja/permohonan/{request.Id}");
        (await ReadAsync(app, "/meja", OfficialsJson.Kabid)).ShouldContain("Pejabat pa (Sub Koordinator PA): 1 permohonan");
    }

    [Fact]
    public async Task Request_SoughtByPartsOfWords_IsFoundAndOpenedWithAllThatBelongsToIt()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var request = await FiledAsync(app);
        var session = await app.SignInAsync(OfficialsJson.Kabid);

        var list = await TextAsync(app, $"/meja/permohonan?cari=sipa+BUDI&keadaan=diperiksa&halaman=99&lain=x", session);
        var page = await TextAsync(app, $"/meja/permohonan/{request.Id}", session);

        list.ShouldContain("1 permohonan");
        list.ShouldContain($"""<a href="/meja/permohonan/{request.Id}">{request.Header.Number}</a>""");
        (await TextAsync(app, "/meja/permohonan?cari=tidak-ada", session)).ShouldContain("Tidak ada permohonan yang cocok.");
        page.ShouldContain("Permohonan dikonfirmasi Pengelola Hosting");
        page.ShouldContain("Penugasan: Pengecekan data");
        page.ShouldContain("surat.pdf");
        page.ShouldContain($"Berlaku sampai");
        app.Mails.Sent.SelectMany(mail => mail.Text.Split('/')).Where(part => part.Length == 64).ShouldAllBe(token => !page.Contains(token));
    }

    [Fact]
    public async Task Decision_OfAnOfficial_MovesTheRequestToTheNextDesk()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var request = await FiledAsync(app);

        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();

        (await ReadAsync(app, "/meja", OfficialsJson.Pa)).ShouldContain("Pengecekan data: Dapat diberikan layanan hosting");
        (await ReadAsync(app, "/meja", OfficialsJson.Sandiman)).ShouldContain($"/meja/permohonan/{request.Id}");
        (await ReadAsync(app, "/meja/permohonan?langkah=3", OfficialsJson.Kabid)).ShouldContain("1 permohonan");
    }

    [Fact]
    public async Task File_OfTheRequest_IsOpenedAndNoOther()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var request = await FiledAsync(app);
        var session = await app.SignInAsync(OfficialsJson.Pa);
        var file = request.Current.Attachments[0];

        (await TextAsync(app, $"/meja/permohonan/{request.Id}/berkas/{file.Id}", session)).ShouldBe("%PDF-1.4 surat");
        (await StatusAsync(app, $"/meja/permohonan/{request.Id}/berkas/{new string('0', 32)}", session)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(app, $"/meja/permohonan/{new string('0', 32)}/berkas/{file.Id}", session)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(app, "/meja/permohonan/%3Cscript%3E", session)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(app, "/meja/register/x", session)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task File_NotScannedYet_IsOpenedByNoOfficial()
    {
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual());
        var request = await FiledAsync(app);
        var unscanned = new Attachment(
            FileId.Parse(new string('9', 32)), AttachmentKind.Other, "lain.pdf", FileType.Pdf, 10, Sha256Hash.Of("lain"))
        {
            CameUnscanned = true,
        };
        var revision = request.Current with { Number = 2, Attachments = [unscanned] };
        await app.Get<IRequestStore>().AppendOrThrowAsync(new RequestChange(request.Id) { Revision = revision }, Cancellation);

        (await StatusAsync(app, $"/meja/permohonan/{request.Id}/berkas/{unscanned.Id}", await app.SignInAsync(OfficialsJson.Pa)))
            .ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task HostedApplication_InTheRegister_IsFoundAndOpenedWithAllThatBelongsToIt()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var application = await scene.ApplicationAsync();
        await scene.App.Get<IListing<ListedApplication>>().PutAsync(ListedApplication.Of(application), Cancellation);
        var session = await scene.App.SignInAsync(OfficialsJson.Kabid);

        var list = await TextAsync(scene.App, "/meja/register?status=aktif&tahun=2026", session);
        var page = await TextAsync(scene.App, $"/meja/register/{application.Id}", session);

        list.ShouldContain($"""<a href="/meja/register/{application.Id}">{application.Record.Number}</a>""");
        (await TextAsync(scene.App, "/meja/register?status=dihapus", session)).ShouldContain("Tidak ada layanan yang cocok.");
        page.ShouldContain(application.Record.ApplicationName);
        page.ShouldContain(application.Record.PseNumber);
        page.ShouldContain("Pemberitahuan atau pertanyaan berikutnya jatuh pada Kamis, 1 Oktober 2026.");
    }

    /// <summary>The session, and the newest of each list.</summary>
    [Theory]
    [InlineData("/meja", 3)]
    [InlineData("/meja/permohonan?cari=sistem&halaman=2", 2)]
    [InlineData("/meja/register?urut=berlaku", 2)]
    [InlineData("/meja/angka?masa=2026", 3)]
    public async Task List_ReadBefore_CostsAtMostThreeStorageRequests(string address, int requests)
    {
        var storage = new StorageRequests();
        await using var app = await RunningApp.StartAsync(Now, OfficialsJson.Usual(), storage.Watch);
        await app.Get<TableListing<ListedRequest>>().RebuildAsync(SampleLines.Requests(120).ToAsyncEnumerable(), Cancellation);
        await app.Get<TableListing<ListedApplication>>().RebuildAsync(SampleLines.Applications(120).ToAsyncEnumerable(), Cancellation);
        var session = await app.SignInAsync(OfficialsJson.Pa);
        await TextAsync(app, address, session);
        storage.Take();

        await TextAsync(app, address, session);

        var taken = storage.Take();
        taken.Count.ShouldBe(requests, string.Join('\n', taken));
    }

    private static async Task<HostingRequest> FiledAsync(RunningApp app) =>
        (await app.Get<IRequestStore>().FindAsync(RequestId.Parse(await app.FileAsync()), Cancellation))!;

    private static async Task<string> ReadAsync(RunningApp app, string address, string official) =>
        await TextAsync(app, address, await app.SignInAsync(official));

    private static async Task<string> TextAsync(RunningApp app, string address, string session)
    {
        using var answer = await app.OpenAsync(address, session);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static async Task<HttpStatusCode> StatusAsync(RunningApp app, string address, string session)
    {
        using var answer = await app.OpenAsync(address, session);
        return answer.StatusCode;
    }
}
