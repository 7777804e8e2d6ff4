using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>The hosting manager is also the official: somebody else decides, and only where nobody else can, the decision is marked.</summary>
public sealed class OwnRequestTests
{
    private const string ManagersNip = "198502022010021005";

    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PA@Batam.go.id", "2171010101900001", "nik")]
    [InlineData(Applicant.Manager, "197612311995111002", "nip")]
    public async Task Review_OwnRequestAndAnotherHolds_IsRefusedNamingThemAndTheyDecideUnmarked(string email, string number, string kind)
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual().WithDeputy().Write());
        var id = await FileAsync(app, ("managerEmail", email), ("managerId", number), ("managerIdKind", kind));
        var own = app.Mails.To(OfficialsJson.Pa).Last().Link("tinjau");

        using var seen = await app.Http.GetAsync(own, Token);
        using var pressed = await app.DecideAsync(OfficialsJson.Pa);
        using var decided = await app.DecideAsync(OfficialsJson.Deputy);

        foreach (var refused in new[] { seen, pressed })
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("Pejabat plh (Plh. Sub Koordinator PA)");
        }

        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.RequestAsync(id)).Decisions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            decision => decision.By.Email.Value.ShouldBe(OfficialsJson.Deputy), decision => decision.IsOnOwn.ShouldBeFalse());
    }

    [Theory]
    [InlineData("SubKoordinatorPa", Procedures.DataCheck)]
    [InlineData("SubKoordinatorSandiman", Procedures.SecurityExamination)]
    public async Task Review_OwnRequestAndNobodyElseHolds_IsMarkedOnPageTrailAndPa18(string role, string step)
    {
        // Arrange: the manager holds the role, under another address.
        var officials = OfficialsJson.Usual().Clear();
        officials.With(role, "diri@batam.go.id", ManagersNip).With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005");
        if (step != Procedures.DataCheck)
        {
            officials.With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002");
        }
        else
        {
            officials.With("SubKoordinatorSandiman", OfficialsJson.Sandiman, "198001012005012003");
        }

        await using var app = await RunningApp.StartAsync(Monday, officials.Write());
        var id = await FileAsync(app, ("managerId", ManagersNip), ("managerIdKind", "nip"));
        if (step != Procedures.DataCheck)
        {
            using var checkedData = await app.DecideAsync(OfficialsJson.Pa);
            await app.SettleAsync();
        }

        // Act
        var link = app.Mails.To("diri@batam.go.id").Last().Link("tinjau");
        var page = await app.Http.GetStringAsync(link, Token);
        using var decided = await app.PressAsync(link, ("decision", "tidak"), ("considerations", "Sudah diperiksa."), ("idDigits", "1005"));
        await app.SettleAsync();

        // Assert
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain(Decision.OwnMark);
        var request = await app.RequestAsync(id);
        request.Decisions.Where(decision => decision.IsOnOwn).ShouldHaveSingleItem().StepKey.ShouldBe(step);
        (await app.Get<IRequestStore>().ReadAuditAsync(id, Token)).Where(entry => entry.Detail == Decision.OwnMark).ShouldHaveSingleItem()
            .Action.ShouldEndWith(": Tidak");
        foreach (var document in request.Documents.Where(document => document.Kind == DocumentKind.Pa18))
        {
            (await TextAsync(app, id, document)).Contains(Decision.OwnMark).ShouldBe(document.StepKey == step);
        }

        var status = await app.Http.GetStringAsync(app.Mails.To(Applicant.Manager).Last().Link("status"), Token);
        status.ShouldContain(Decision.OwnMark);
    }

    [Fact]
    public async Task Review_OwnRenewalAndAnotherHolds_IsRefusedNamingThem()
    {
        var officials = OfficialsJson.Usual().WithDeputy();
        officials.With("SubKoordinatorPa", Capitals(Applicant.Manager), "198401012009011001");
        await using var app = await RunningApp.StartAsync(Monday.AddMonths(7), officials.Write());
        var hosted = await app.HostAsync();
        await app.RenewedAsync(await app.RenewLinkAsync(hosted));

        using var seen = await app.Http.GetAsync(app.Mails.Sent.Last(mail => mail.To[0].Name == "Pejabat Pengelola").Link("tinjau"), Token);

        seen.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await seen.Content.ReadAsStringAsync(Token)).ShouldContain("Pejabat plh (Plh. Sub Koordinator PA)");
    }

    [Fact]
    public async Task Deletion_OfAnApplicationTheyManage_IsRefusedWhileAnotherHoldsTheRole()
    {
        var officials = OfficialsJson.Usual().With("SubKoordinatorPa", Capitals(RegisterSample.Manager()), "198401012009011001").Write();
        await using var scene = await HostedScene.BeginAsync("2027-04-01", officials);
        await scene.SweepAsync();
        var link = scene.Mails.Sent.Last(mail => mail.To[0].Email.IsSameMailboxAs(Domain.Identity.EmailAddress.Parse(RegisterSample.Manager()))
            && mail.Text.Contains("/penghapusan/")).Link("penghapusan");

        using var proposed = await scene.App.PressAsync(
            link, ("decision", "perpanjang"), ("reason", "x"), ("graceUntil", "2027-05-01"), ("idDigits", "1001"));

        proposed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await proposed.Content.ReadAsStringAsync(Token)).ShouldContain("Pejabat pa (Sub Koordinator PA)");
        (await scene.ApplicationAsync()).Record.Deletion.ShouldBeNull();
    }

    [Fact]
    public async Task Deletion_SecondPersonManagesItAndNobodyElseMayAgree_IsMarkedInTheHistory()
    {
        var officials = OfficialsJson.Usual().Clear().With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002")
            .With("KepalaBidang", Capitals(RegisterSample.Manager()), "197005051995051005").Write();
        await using var scene = await HostedScene.BeginAsync("2027-04-01", officials);
        await scene.SweepAsync();
        using var proposed = await scene.DecideAsync(
            scene.Mails.To(OfficialsJson.Pa).Last().Link("penghapusan"), OfficialsJson.Pa, ("decision", "hapus"), ("reason", "Usang."), ("backup", "ya"));
        var link = scene.Mails.Sent.Last(mail => mail.Text.Contains("/penghapusan/")).Link("penghapusan");

        var page = await scene.App.Http.GetStringAsync(link, Token);
        using var agreed = await scene.App.PressAsync(link, ("decision", "setuju"), ("idDigits", "1005"));

        agreed.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain(Decision.OwnMark);
        var history = (await scene.ApplicationAsync()).History;
        history.Single(entry => entry.Action == "Penghapusan disetujui").Detail.ShouldEndWith(Decision.OwnMark);
        history.Single(entry => entry.Action == "Penghapusan diusulkan").Detail.ShouldNotContain(Decision.OwnMark);
    }

    private static string Capitals(string email) => email[..1].ToUpperInvariant() + email[1..];

    private static async Task<RequestId> FileAsync(RunningApp app, params (string Field, string Value)[] typed)
    {
        var form = Applicant.Form();
        foreach (var (field, value) in typed)
        {
            form[field] = value;
        }

        using var filed = await app.SubmitAsync(form);
        filed.StatusCode.ShouldBe(HttpStatusCode.Accepted, await filed.Content.ReadAsStringAsync(Token));
        await app.SettleAsync();
        using var confirmed = await app.PressAsync(app.Mails.Sent.Last().Link("konfirmasi"), ("idDigits", form["managerId"][^4..]));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        return await filed.IdAsync();
    }

    private static async Task<string> TextAsync(RunningApp app, RequestId id, IssuedDocument document)
    {
        await using var file = (await app.Get<IFileStore>().OpenAsync(id, document.Id, Token))!;
        using var content = new MemoryStream();
        await file.CopyToAsync(content, Token);
        await using var zip = new System.IO.Compression.ZipArchive(content);
        using var part = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return await part.ReadToEndAsync(Token);
    }
}
