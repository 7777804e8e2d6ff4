using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;
using HostingFunctions.Settings;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>Who holds which role is changed at the desk: proposed, confirmed by a second person, answered at the new address.</summary>
public sealed class OfficialsPageTests
{
    private const string New = "pengganti@batam.go.id";
    private const string NewDigits = "2006";

    private static readonly DateOnly Today = new(2026, 3, 2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Propose_Confirmed_MovesTheOpenStepOnceTheAddressIsAnswered()
    {
        await using var app = await StartAsync();
        var id = RequestId.Parse(await app.FileAsync());
        var (admin, kabid) = (await app.SignInAsync(OfficialsJson.Admin), await app.SignInAsync(OfficialsJson.Kabid));

        var preview = await TextAsync(await app.PressAsync("/meja/pejabat/usulan", admin, Deputy()), HttpStatusCode.OK);
        preview.ShouldContain("1 permohonan yang berjalan menunggu pemegang yang lain");
        preview.ShouldContain(New);
        Book(app).Changes.ShouldBeEmpty();

        await ProposeAsync(app, admin);
        await ProposeAsync(app, admin);
        var change = Book(app).Waiting.ShouldHaveSingleItem();
        app.Mails.To(OfficialsJson.Kabid).Count(mail => mail.Subject.StartsWith("Perubahan pejabat menunggu", StringComparison.Ordinal)).ShouldBe(1);
        (await TextAsync(await app.OpenAsync("/meja", kabid), HttpStatusCode.OK)).ShouldContain("Menunggu pengesahan");

        (await TextAsync(await ConfirmAsync(app, admin, change.Id), HttpStatusCode.UnprocessableEntity))
            .ShouldContain("yang mengusulkan tidak mengesahkan sendiri");
        var both = await Task.WhenAll(ConfirmAsync(app, kabid, change.Id), ConfirmAsync(app, kabid, change.Id));
        both.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity]);
        Book(app).Waiting.ShouldHaveSingleItem().WaitsForAddress.ShouldBeTrue();

        var link = app.Mails.To(New).ShouldHaveSingleItem().Link("pejabat");
        (await TextAsync(await app.PressAsync(link, ("idDigits", "9999")), HttpStatusCode.UnprocessableEntity)).ShouldContain("Sisa percobaan: 4");
        (await TextAsync(await app.PressAsync(link, ("idDigits", NewDigits)), HttpStatusCode.OK)).ShouldContain("tercatat sebagai Plh. Sub Koordinator PA");
        await MovedAsync(app);

        Book(app).Roster.Holders(Role.SubKoordinatorPa, Today).Select(official => official.Email.Value).ShouldBe([OfficialsJson.Pa, New], ignoreOrder: true);
        (await app.RequestAsync(id)).Links.ShouldContain(one => one.Holder.Value == New);
        var trail = await app.Get<IDeskTrail>().ListAsync(Today, Cancellation).Select(entry => entry.Action).ToListAsync(Cancellation);
        trail.Where(action => action.Contains("pejabat", StringComparison.OrdinalIgnoreCase)).ShouldBe(
            ["Daftar pejabat diisi pertama kali", "Perubahan pejabat diusulkan", "Perubahan pejabat disahkan", "Email pejabat dijawab"],
            ignoreOrder: true);
        (await TextAsync(await app.OpenAsync("/meja/pejabat", kabid), HttpStatusCode.OK)).ShouldContain("Perubahan pejabat disahkan");
    }

    [Fact]
    public async Task Propose_BackdatedOrWrong_IsRefusedAtTheFieldWithWhatWasTyped()
    {
        await using var app = await StartAsync();
        var admin = await app.SignInAsync(OfficialsJson.Admin);

        var page = await TextAsync(
            await app.PressAsync(
                "/meja/pejabat/usulan", admin, [.. Deputy("1 Maret 2026"), ("officialStep", "usulkan")]), HttpStatusCode.UnprocessableEntity);

        page.ShouldContain("tidak ada yang berlaku surut");
        page.ShouldContain("value=\"1 Maret 2026\"");
        Book(app).Changes.ShouldBeEmpty();
    }

    /// <summary>However many steps are open, whoever confirms waits for none: they move after the answer, and the page tells how far it is.</summary>
    [Fact]
    public async Task Confirm_AThousandOpenSteps_AnswersBeforeAnyHasMovedAndTellsHowFarItIs()
    {
        var requests = new ShutTable();
        await using var app = await RunningApp.StartAsync(
            Wib.At(Today, new TimeOnly(9, 0)), OfficialsJson.Usual().WithAdministrator(),
            services =>
            {
                requests.Watch(services);
                services.AddSingleton<IListing<ListedRequest>>(new ManySteps(1000));
            },
            "--Officials:Source=Table", "--SweepSchedule=0 0 0 29 2 *");
        var (admin, kabid) = (await app.SignInAsync(OfficialsJson.Admin), await app.SignInAsync(OfficialsJson.Kabid));
        await ProposeAsync(app, admin);
        (await app.PressAsync(app.Mails.To(New).Single().Link("pejabat"), ("idDigits", NewDigits))).Dispose();

        requests.IsShut = true;
        (await ConfirmAsync(app, kabid, Book(app).Waiting.Single().Id)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var passed = requests.Passed;
        await UntilAsync(() => requests.Waiting > 0);
        var page = await TextAsync(await app.OpenAsync("/meja/pejabat", kabid), HttpStatusCode.OK);
        requests.Open();

        passed.ShouldBeLessThan(30, "whatever the number of steps");
        page.ShouldContain("Langkah yang berjalan sedang dialihkan, 0 dari 1000 selesai.");
    }

    [Fact]
    public async Task Refuse_WithAReason_ChangesNothingAndIsTold()
    {
        await using var app = await StartAsync();
        var (admin, kabid) = (await app.SignInAsync(OfficialsJson.Admin), await app.SignInAsync(OfficialsJson.Kabid));
        await ProposeAsync(app, admin);
        var id = Book(app).Waiting.Single().Id;
        app.Time.Advance(TimeSpan.FromMinutes(1));

        (await TextAsync(await app.PressAsync("/meja/pejabat/tolak", kabid, ("roleChange", id.Value)), HttpStatusCode.UnprocessableEntity))
            .ShouldContain("Alasan menolak wajib diisi");
        (await app.PressAsync("/meja/pejabat/tolak", kabid, ("roleChange", id.Value), ("refusalReason", "Bukan orangnya."))).StatusCode
            .ShouldBe(HttpStatusCode.SeeOther);

        app.Mails.To(OfficialsJson.Admin).Last().Text.ShouldContain("Bukan orangnya.");
        app.Mails.To(New).ShouldHaveSingleItem();
        (await TextAsync(await ConfirmAsync(app, kabid, id), HttpStatusCode.UnprocessableEntity)).ShouldContain("Sementara itu: Perubahan pejabat ditolak");
        (await app.Http.GetAsync(app.Mails.To(New).Single().Link("pejabat"), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Vacant_TodayOrSoon_IsWarnedOfOnTheDeskByMailOnceADayAndInHealth()
    {
        var officials = OfficialsJson.Usual().Clear().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005")
            .With("SubKoordinatorPa", OfficialsJson.Pa, "197612311995111002", until: "2026-03-10").With("PetugasPse", OfficialsJson.Pse, "199003032015031004");
        await using var app = await StartAsync(officials.WithAdministrator());

        for (var run = 0; run < 2; run++)
        {
            await app.Get<TableOfficials>().RefreshAsync(Cancellation);
            await app.Get<VacancyReport>().SendAsync(Cancellation);
        }

        var mail = app.Mails.To(OfficialsJson.Kabid).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Sub Koordinator Sandiman: kosong sekarang");
        mail.Text.ShouldContain("Sub Koordinator PA: kosong mulai Rabu, 11 Maret 2026");
        (await TextAsync(await app.OpenAsync("/meja", await app.SignInAsync(OfficialsJson.Admin)), HttpStatusCode.OK)).ShouldContain("Jabatan tanpa pemegang");
        var health = await TextAsync(await app.Http.GetAsync("/api/health", Cancellation), HttpStatusCode.OK);
        health.ShouldContain("\"vacantRoles\":[\"SubKoordinatorSandiman\"]");
        health.ShouldContain("\"status\":\"degraded\"");
    }

    /// <summary>The app dies after any write of a proposal: there is one, and each who is asked is asked under one Message-Id.</summary>
    [Fact]
    public async Task Propose_DiesAfterEachWrite_IsStoredOnceAndEachIsAskedOnce()
    {
        await using var mortal = await MortalApp.StartAsync(
            OfficialsJson.Usual().WithAdministrator(), ["--Officials:Source=Table"], HttpStatusCode.SeeOther);
        var app = mortal.App;
        var admin = await app.SignInAsync(OfficialsJson.Admin);

        await mortal.DieAfterEachWriteAsync(
            async number =>
            {
                var address = $"plh-{number}@batam.go.id";
                var nip = $"1981060620060620{number + 10:00}";
                await mortal.ActAsync(async () =>
                {
                    using var answer = await app.PressAsync("/meja/pejabat/usulan", admin, [.. Deputy(email: address, nip: nip), ("officialStep", "usulkan")]);
                    return answer.StatusCode;
                });
                return address;
            },
            async (address, when) =>
            {
                await mortal.LaterAsync(TimeSpan.FromMinutes(10));
                admin = await app.SignInAsync(OfficialsJson.Admin);
                var change = Book(app).Waiting.Where(one => one.After.Email.Value == address).ShouldHaveSingleItem(when);
                app.Mails.To(address).Select(mail => mail.Announces).Distinct().Count().ShouldBe(1, when);
                app.Mails.To(OfficialsJson.Kabid).Where(mail => mail.Announces.StartsWith(change.Id.Value, StringComparison.Ordinal))
                    .Select(mail => mail.Announces).Distinct().Count().ShouldBe(1, when);
                Book(app).Untold.ShouldBeEmpty(when);
            });
    }

    private static Task<RunningApp> StartAsync(OfficialsJson? officials = null) => RunningApp.StartAsync(
        Wib.At(Today, new TimeOnly(9, 0)), officials ?? OfficialsJson.Usual().WithAdministrator(), settings: ["--Officials:Source=Table"]);

    /// <summary>Waits until what follows after the answer is done.</summary>
    private static async Task MovedAsync(RunningApp app)
    {
        await UntilAsync(() => Book(app).Changes.Count == 0);
        Book(app).Changes.ShouldBeEmpty();
        await app.SettleAsync();
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var wait = 0; wait < 500 && !isSo(); wait++)
        {
            await Task.Delay(10, Cancellation);
        }
    }

    private static Domain.Officials.OfficialsBook Book(RunningApp app) => app.Get<TableOfficials>().Book;

    private static (string, string)[] Deputy(string from = "2 Maret 2026", string email = New, string nip = "198106062006062006") =>
    [
        ("officialHolding", ""), ("officialRole", "subkoordinatorpa"), ("officialName", "Pengganti Contoh"), ("officialNip", nip),
        ("officialEmail", email), ("officialActing", "plh"), ("officialFrom", from), ("officialUntil", "31/3/2026"),
    ];

    private static async Task ProposeAsync(RunningApp app, string session)
    {
        using var answer = await app.PressAsync("/meja/pejabat/usulan", session, [.. Deputy(), ("officialStep", "usulkan")]);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static Task<HttpResponseMessage> ConfirmAsync(RunningApp app, string session, RequestId id) =>
        app.PressAsync("/meja/pejabat/sahkan", session, ("roleChange", id.Value));

    private static async Task<string> TextAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        using (answer)
        {
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancellation));
            answer.StatusCode.ShouldBe(status, text);
            return text;
        }
    }
}
