using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Testing.Samples;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>The whole app with something on every page of the desk, and a program of each role.</summary>
internal sealed class ApiScene : IAsyncDisposable
{
    private static readonly DateOnly Start = new(2026, 3, 2);

    private static readonly DateOnly Month = new(2026, 2, 1);

    private readonly RequestId request;
    private readonly RequestId hosted;

    private ApiScene(RunningApp app, RequestId request, RequestId hosted) => (App, this.request, this.hosted) = (app, request, hosted);

    public RunningApp App { get; }

    /// <summary>The key of a program, by its role.</summary>
    public IReadOnlyDictionary<Role, string> Keys { get; private set; } = new Dictionary<Role, string>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<ApiScene> BeginAsync()
    {
        var app = await RunningApp.StartAsync(
            Wib.At(Start, new TimeOnly(9, 0)), OfficialsJson.Usual().WithFrontDesk().WithAdministrator(), settings: ["--Officials:Source=Table"]);
        var request = RequestId.Parse(await app.FileAsync());
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();
        var hosted = await app.HostAsync("2026-03-02");
        var incident = Incident.Report(IncidentKind.Availability, "Tidak dapat dibuka.", null, "Budi Contoh", app.Time.GetUtcNow());
        await app.Get<IHostingRegister>().AppendAsync((await app.Get<IHostingRegister>().FindAsync(hosted, Token))!.ReportIncident(incident), Token);
        (await app.Get<ListWriter>().WriteApplicationAsync(hosted)).ShouldBeTrue();
        var scene = new ApiScene(app, request, hosted);
        await scene.AdministerAsync();
        await scene.ImportAsync();
        await scene.StoreAsync();

        // Late enough for a step to be overdue.
        app.Time.Advance(TimeSpan.FromDays(21));
        await scene.LetInAsync();
        using var letter = Applicant.Multipart(Applicant.Form().Append(new(DraftForm.ActionField.Name, DraftForm.Save)), Applicant.Files);
        using var saved = await scene.SendAsync(Paths.Letter, letter, scene.Keys[Role.SubKoordinatorPa]);
        saved.IsSuccessStatusCode.ShouldBeTrue(await saved.Content.ReadAsStringAsync(Token));
        return scene;
    }

    /// <summary>The addresses at which there is something to see; of one that the scene knows nothing of, itself.</summary>
    public IReadOnlyList<string> AddressesOf(string path)
    {
        var id = path.StartsWith($"{Paths.DeskApplications}/", StringComparison.Ordinal) ? hosted.Value
            : path.StartsWith($"{Paths.Clients}/", StringComparison.Ordinal) ? App.Get<Limits.Clients>().All[0].Id : request.Value;
        var filled = path.Replace("{id}", id).Replace("{month}", "2026-01").Replace("{format}", "xlsx").Replace("{fileId}", FileOf(request));
        return path switch
        {
            "/meja/bukti" => [path, Paths.ProofOf(Paths.Everything), Paths.ProofOf("tidak-ada")],
            "/meja/kalender" => [path, $"{path}?{Paths.CalendarYear}=2026"],
            _ => [filled],
        };
    }

    /// <summary>What is posted only to be looked at, or shown this once, and how it is answered.</summary>
    public async Task<IReadOnlyList<(string Path, JsonElement Answer)>> PreviewsAsync()
    {
        var admin = await App.SignInAsync(OfficialsJson.Admin);
        return
        [
            (Paths.Calendar, await AskAsync(Paths.Calendar, null, [.. App.Form("9 April 2026; Cuti tambahan; cuti bersama")])),
            (Paths.ProposeOfficial, await AskAsync(Paths.ProposeOfficial, admin, Deputy("subkoordinatorpa", "198106062006062016", "plh@batam.go.id"))),
            (Paths.MyCalendar, await AskAsync(Paths.MyCalendar, admin)),
        ];
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>
    /// What the administrator does on the pages: a version of the calendar, a change of officials that waits, and one that is confirmed and leaves a role
    /// vacant.
    /// </summary>
    private async Task AdministerAsync()
    {
        var admin = await App.SignInAsync(OfficialsJson.Admin);
        await App.PublishCalendarAsync(admin, App.Form("10 April 2026; Cuti tambahan; cuti bersama"));
        await App.SweepCalendarAsync();
        (string, string)[] ending =
        [
            .. OfficialForm.Of(App.Get<Settings.TableOfficials>().Book.Officials.First(one => one.Role == Role.PetugasPse))
                .Select(field => (field.Key, field.Key == OfficialForm.UntilField.Name ? "25 Maret 2026" : field.Value)),
        ];
        foreach (var form in new[] { Deputy("subkoordinatorsandiman", "198106062006062006", "pengganti@batam.go.id"), ending })
        {
            using var proposed = await App.PressAsync(
                Paths.ProposeOfficial, admin, [.. form, (OfficialForm.StepField.Name, OfficialForm.Propose)]);
            ((int)proposed.StatusCode).ShouldBe(303, await proposed.Content.ReadAsStringAsync(Token));
        }

        var end = App.Get<Settings.TableOfficials>().Book.Waiting.Single(change => change.Before is not null);
        using var confirmed = await App.PressAsync(
            Paths.ConfirmOfficial, await App.SignInAsync(OfficialsJson.Kabid), (RoleChangeForm.ChangeField.Name, end.Id.Value));
    }

    /// <summary>What the PA sub-coordinator does: a note, a sheet that is published, and another that lies ready, with a row that is wrong.</summary>
    private async Task ImportAsync()
    {
        var session = await App.SignInAsync(OfficialsJson.Pa);
        using var noted = await App.PressAsync(Paths.ActOn(request, DeskAct.WriteNote), session, (NoteForm.TextField.Name, "Catatan."));
        using var sent = await App.SendSheetAsync(session, "daftar.xlsx", await ImportScene.XlsxAsync([SampleImport.Row()]));
        using var published = await App.PublishAsync(session);
        ((int)published.StatusCode).ShouldBe(303);
        var wrong = SampleImport.Row(2).With(Pa17FormFields.ManagerEmail, "bukan email");
        using var next = await App.SendSheetAsync(session, "lagi.xlsx", await ImportScene.XlsxAsync([wrong, SampleImport.Row(3)]));
    }

    /// <summary>What comes with time: what is due to be destroyed and was, a hold, a mail that came back, and a night that knows a chain nobody has.</summary>
    private async Task StoreAsync()
    {
        var now = App.Time.GetUtcNow();
        var officials = App.Get<Settings.TableOfficials>();
        var held = new FormerHolding(Role.PetugasLoket, Start.AddYears(-9), Start.AddYears(-8), "Plt.");
        (await officials.StoreAsync(new OfficialsUpdate(officials.Book with { Former = [held] }, null))).ShouldBeTrue();
        var schedule = new RetentionSchedule(60, 12, 24, "Administrator", "JRA", now);
        await App.Get<IRetention>().StoreAsync(RetentionRules.None.With(schedule).With(new Hold(hosted, "H-1", "Perkara", "Administrator", now)), Token);
        DueItem[] due =
        [
            new(DataKind.EndedRequest, request.Value, "H-2", Month, Start), new(DataKind.HostedApplication, hosted.Value, "H-1", Month, Start),
            new(DataKind.DeskTrail, "2025-12", "2025-12", Month, Start),
        ];
        var gone = Enum.GetValues<DataKind>().Select(kind =>
            new DueItem(kind, request.Value, "H-3", Month, Start) { State = ItemState.Destroyed, Tally = [new Tally("DeskTrail", 1, 2)] });
        var empty = await App.Get<IDestructions>().FindAsync(Token);
        var list = Destruction.Of(Month.AddMonths(1), due, now) with { RowVersion = empty?.RowVersion };
        (await App.Get<IDestructions>().StoreAsync(list, Token)).ShouldNotBeNull();
        var signed = new Signature("Administrator", null, now);
        var record = Destruction.Of(Month.AddMonths(-1), [.. gone], now);
        await App.Get<IDestructions>().FileAsync(record with { First = signed, Second = signed, EndedAt = now }, Token);
        var mail = new DroppedMail("tes", new Recipient("Budi Contoh", EmailAddress.Parse(Applicant.Manager)), "Tes", now);
        await App.Get<IDroppedMails>().AddAsync(mail with { Code = "5.1.1", IsBounce = true, About = new Holding(HoldingKind.Request, request) }, Token);
        var lost = new TrailHead(new ChainId(ChainKind.Request, new string('f', 32)), 3, Sha256Hash.Of("x"));
        await App.Get<INights>().AddAsync(NightRecord.Of(Start.AddDays(-1), null, [lost]), Token);
    }

    private async Task LetInAsync()
    {
        var (keys, now) = (new Dictionary<Role, string>(), App.Time.GetUtcNow());
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Pemohon))
        {
            keys[role] = ApiKey.New();
            var client = new Client(Client.NewId(), $"Program {role}", role, Start.AddYears(1), "Administrator", now);
            var webhook = new Webhook(new Uri("https://portal.batam.go.id/webhook"), [new WebhookSecret(WebhookSecret.New(), null)], now);
            await App.Get<Limits.Clients>().StoreAsync(client.WithKey(Sha256Hash.Of(keys[role]), now) with { Webhook = webhook }, Token);
            var accepted = new WebhookDelivery(1, $"request-{request}-1", "request.filed", now, now, 1, 204);
            var state = new WebhookState(1).Failed("Server menjawab 503", now).Stopped(WebhookStop.ByHand, now);
            await App.Get<IWebhooks>().StoreAsync(client.Id, state, accepted, Token);
        }

        Keys = keys;
    }

    private static (string Field, string Value)[] Deputy(string role, string nip, string email) =>
    [
        ("officialHolding", ""), ("officialRole", role), ("officialName", "Pengganti Contoh"), ("officialNip", nip), ("officialEmail", email),
        ("officialActing", "plh"), ("officialFrom", "1 April 2026"), ("officialUntil", ""),
    ];

    private string FileOf(RequestId id) => App.RequestAsync(id).GetAwaiter().GetResult().Current.Attachments[0].Id.ToString();

    /// <param name="session">Of an official who reads JSON; null for the administrator's program.</param>
    private async Task<JsonElement> AskAsync(string path, string? session, params (string Field, string Value)[] fields)
    {
        using var answer = session is null
            ? await SendAsync(path, JsonContent.Create(fields.ToDictionary(field => field.Field, field => field.Value)), Keys[Role.Administrator])
            : await App.PressAsJsonAsync(path, session, fields);
        ((int)answer.StatusCode).ShouldBe(200, await answer.Content.ReadAsStringAsync(Token));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, HttpContent form, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return await App.Http.SendAsync(request, Token);
    }
}
