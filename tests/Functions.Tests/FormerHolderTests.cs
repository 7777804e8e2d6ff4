using System.Net;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Links;

namespace HostingFunctions.Functions.Tests;

/// <summary>A link shows only what its holder may know now: whose it is, its age and its lock come before what it was for (rule 4).</summary>
public sealed class FormerHolderTests
{
    private const string New = "dewi@batam.go.id";
    private const string NewName = "Dewi Baru";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(LinkPurpose.Renew, "perpanjangan", "layanan", "gangguan", "pengelola")]
    [InlineData(LinkPurpose.HostedApplication, "layanan", "gangguan", "pengelola")]
    [InlineData(LinkPurpose.Incident, "gangguan", "pengelola")]
    public async Task RegisterLinks_OfTheFormerManager_OpenNothingInThisTermOrTheNext(LinkPurpose purpose, params string[] pages)
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var token = (await scene.LinkAsync(purpose, RegisterSample.Manager())).Split('/')[^1];
        await ReplaceManagerAsync(scene);

        await ShouldBeShutAsync();
        await scene.StoreAsync(application => new RegisterChange(application.Id) { Record = application.Record.Renewed(new DateOnly(2026, 12, 1)) });
        await ShouldBeShutAsync();
        scene.App.Time.Advance(TimeSpan.FromDays(500));
        await ShouldBeShutAsync();

        async Task ShouldBeShutAsync()
        {
            foreach (var page in pages)
            {
                await ShouldSayNoNameAsync(scene.App, $"/{page}/{token}", HttpStatusCode.Forbidden);
            }
        }
    }

    [Fact]
    public async Task RegisterLink_ExpiredOrLockedAndDone_ShowsNoHistory()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var link = (await scene.LinkAsync(LinkPurpose.Renew, RegisterSample.Manager())).Replace("perpanjangan", "layanan", StringComparison.Ordinal);
        await scene.StoreAsync(application => new RegisterChange(application.Id) { Record = application.Record.Renewed(new DateOnly(2026, 12, 1)) });
        using var live = await scene.App.Http.GetAsync(link, Cancellation);
        live.StatusCode.ShouldBe(HttpStatusCode.OK);

        await scene.StoreAsync(application => new RegisterChange(application.Id)
        {
            TouchedLink = application.Links.Single() with { WrongTries = Link.MostWrongTries },
        });
        await ShouldSayNoNameAsync(scene.App, link, HttpStatusCode.Locked);
        scene.App.Time.Advance(TimeSpan.FromDays(500));
        await ShouldSayNoNameAsync(scene.App, link, HttpStatusCode.Gone);
    }

    [Fact]
    public async Task RequestLinks_OfTheFormerManager_ShowNeitherStatusNorFiles()
    {
        await using var scene = await HostedScene.BeginAsync("2026-06-02");
        var id = await scene.App.HostAsync();
        var request = await scene.App.RequestAsync(id);
        var issued = scene.App.Get<RequestMails>().Status(request);
        await scene.App.Get<IRequestStore>().AppendAsync(new RequestChange(id) { NewLinks = [issued.Link] }, Cancellation);
        var status = new Uri(issued.Url).AbsolutePath;
        var file = $"/berkas/{status.Split('/')[^1]}/{request.Attachments.First().Id}";
        using var before = await scene.App.Http.GetAsync(file, Cancellation);
        before.StatusCode.ShouldBe(HttpStatusCode.OK);

        await ReplaceManagerAsync(scene, id);

        foreach (var path in new[] { status, file, status.Replace("/status/", "/permohonan/diterima/", StringComparison.Ordinal) })
        {
            await ShouldSayNoNameAsync(scene.App, path, HttpStatusCode.Forbidden);
        }
    }

    private static async Task ReplaceManagerAsync(HostedScene scene, RequestId? id = null)
    {
        var register = scene.App.Get<IHostingRegister>();
        var application = (await register.FindAsync(id ?? scene.Id, Cancellation))!;
        var record = application.Record with { Manager = application.Record.Manager with { Name = NewName, Email = EmailAddress.Parse(New) } };
        (await register.AppendAsync(new RegisterChange(application.Id) { Record = record }, Cancellation)).ShouldBe(StoreOutcome.Stored);
    }

    private static async Task ShouldSayNoNameAsync(RunningApp app, string path, HttpStatusCode status)
    {
        using var shown = await app.Http.GetAsync(path, Cancellation);

        shown.StatusCode.ShouldBe(status, path);
        var text = await shown.Content.ReadAsStringAsync(Cancellation);
        text.ShouldContain("Keadaan sekarang");
        text.ShouldNotContain("Contoh");
        text.ShouldNotContain(NewName);
        text.ShouldNotContain("Riwayat");
    }
}
