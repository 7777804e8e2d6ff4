using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Desk;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Functions.Tests;

/// <summary>The webhook of a program, as administrators and the program itself see and change it.</summary>
public sealed partial class WebhookDeskTests
{
    private const string Url = "https://portal.batam.go.id/webhook?kunci=abc";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Secret_OfAWebhookSetAndRotated_IsShownOnceAndNeverAgain()
    {
        using var watch = new Watch();
        await using var app = await StartAsync(services => services.AddSingleton<ILoggerProvider>(watch));
        var (client, session) = (await ProgramClient.LetInAsync(app, "administrator"), await app.SignInAsync(OfficialsJson.Admin));
        var path = Paths.Webhook(client.Id);

        var first = SecretIn(await TextAsync(await app.PressAsync(path, session, ("webhookUrl", Url))));
        var second = SecretIn(await TextAsync(await app.PressAsync($"{path}/rahasia", session)));
        using var moved = await app.PressAsync(path, session, ("webhookUrl", "https://lain.batam.go.id/"));

        var webhook = ClientOf(app, client).Webhook!;
        moved.Headers.Location!.OriginalString.ShouldBe(path);
        webhook.Url.Host.ShouldBe("lain.batam.go.id");
        webhook.Secrets.ShouldBe([new WebhookSecret(second, null), new WebhookSecret(first, app.Time.GetUtcNow() + ApiKey.Overlap)]);
        webhook.Since.ShouldBe(app.Time.GetUtcNow() + Settings.FreshReferences.MaxAge);
        string[] later =
        [
            await TextAsync(await app.OpenAsync(path, session)), await TextAsync(await app.OpenAsync(Paths.Client(client.Id), session)),
            (await client.ReadAsync(path)).GetRawText(), (await client.ReadAsync(Paths.OwnWebhook)).GetRawText(),
            (await client.ReadAsync(Paths.Client(client.Id))).GetRawText(), .. watch.Texts, .. (await TrailAsync(app)).Select(entry => entry.ToString()),
        ];
        later.ShouldAllBe(text => !text.Contains("whsec_", StringComparison.Ordinal) && !text.Contains(first.Substring(6), StringComparison.Ordinal));
        (await TrailAsync(app)).Select(entry => entry.Action).ShouldBe(
            ["Klien API dibuat", "Webhook diarahkan ke portal.batam.go.id", "Rahasia webhook diganti", "Webhook diarahkan ke lain.batam.go.id"],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Address_ThatIsNone_IsRefusedAtItsFieldWithAllThatWasTyped()
    {
        await using var app = await StartAsync();
        var (client, session) = (await ProgramClient.LetInAsync(app, "petugasloket"), await app.SignInAsync(OfficialsJson.Admin));
        string[] wrong =
        [
            "", "portal.batam.go.id", "javascript:alert(1)", "http://portal.batam.go.id/", "https://user:pass@portal.batam.go.id/", "https://\u202eportal id/",
            $"https://portal.batam.go.id/{new string('a', 2000)}", "\"><script>alert(1)</script>", "file:///etc/passwd", "//portal.batam.go.id",
        ];

        foreach (var typed in wrong)
        {
            using var answer = await app.PressAsync(Paths.Webhook(client.Id), session, ("webhookUrl", typed));
            var page = await TextAsync(answer);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, typed);
            page.ShouldContain("id=\"webhookUrl-salah\"", customMessage: typed);
            WebUtility.HtmlDecode(Value().Match(page).Groups[1].Value).ShouldBe(typed);
        }

        ClientOf(app, client).Webhook.ShouldBeNull();
        (await app.Get<IWebhooks>().FindStateAsync(client.Id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Webhook_StoppedResumedRemovedAndSetAnew_GoesOnFromThere()
    {
        await using var app = await StartAsync();
        var (client, session) = (await ProgramClient.LetInAsync(app, "petugasloket"), await app.SignInAsync(OfficialsJson.Admin));
        var path = Paths.Webhook(client.Id);
        await SetAsync(app, client, session);
        await FileAsync(app);

        (await app.PressAsync($"{path}/hentikan", session)).Headers.Location!.OriginalString.ShouldBe(path);
        var stopped = await StateAsync(app, client);
        var page = await TextAsync(await app.OpenAsync(path, session));
        (await app.PressAsync($"{path}/lanjutkan", session)).Dispose();
        var resumed = await StateAsync(app, client);
        (await app.PressAsync($"{path}/hapus", session)).Dispose();
        using var late = await app.PressAsync($"{path}/ulang", session, ("replayFrom", "2/6/2026"));
        var own = await client.ReadAsync(Paths.OwnWebhook);
        await SetAsync(app, client, session);

        stopped.Stop.ShouldBe(WebhookStop.ByHand);
        page.ShouldContain("Dihentikan pengelola sistem.");
        page.ShouldContain("Lanjutkan pengiriman");
        (resumed.Stop, resumed.Told).ShouldBe((null, 0));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        own.GetProperty("url").ValueKind.ShouldBe(JsonValueKind.Null);
        (await StateAsync(app, client)).Told.ShouldBe(await app.Get<IWebhooks>().LastNumberAsync(Cancellation));
        await client.RevokeAsync();
        ClientOf(app, client).Webhook.ShouldBeNull();
        using var revoked = await app.PressAsync(path, session, ("webhookUrl", Url));
        revoked.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await TextAsync(await app.OpenAsync(path, session))).ShouldContain("sudah dicabut");
    }

    [Fact]
    public async Task Replay_ByTimeOrEvent_SetsBackWhatWasToldAndSaysHowMuch()
    {
        await using var app = await StartAsync();
        var (client, session) = (await ProgramClient.LetInAsync(app, "petugasloket"), await app.SignInAsync(OfficialsJson.Admin));
        var other = await ProgramClient.LetInAsync(app, "subkoordinatorpa", "Portal lain");
        var path = Paths.Webhook(client.Id);
        await SetAsync(app, client, session);
        await FileAsync(app);
        var filed = app.Time.GetUtcNow();
        await TellAllAsync(app, client);
        app.Time.Advance(TimeSpan.FromHours(1));
        await FileAsync(app);
        await TellAllAsync(app, client);
        var events = await app.Get<IWebhooks>().ListEventsAsync(0, 100, Cancellation);
        var half = events.Count(told => told.At > filed);

        var before = await client.ReadAsync(Paths.OwnWebhook);
        var between = filed.AddMinutes(30).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ");
        using var byTime = await client.SendAsync(Paths.OwnWebhook + "/ulang", new { replayFrom = between });
        var after = await client.ReadAsync(Paths.OwnWebhook);
        using var byId = await app.PressAsync($"{path}/ulang", session, ("replayEvent", events[1].Id));
        using var wrongId = await app.PressAsync($"{path}/ulang", session, ("replayEvent", "request-x-1"));
        using var later = await client.SendAsync(Paths.OwnWebhook + "/ulang", new { replayFrom = "1/1/2027" });
        using var neither = await client.SendAsync(Paths.OwnWebhook + "/ulang", new { });
        using var none = await other.SendAsync(Paths.OwnWebhook + "/ulang", new { replayEvent = events[1].Id });

        events.Count.ShouldBeGreaterThan(4);
        before.GetProperty("waiting").GetInt64().ShouldBe(0);
        before.GetProperty("ledger").GetArrayLength().ShouldBe(events.Count);
        before.GetProperty("ledger")[0].GetProperty("id").GetString().ShouldBe(events[^1].Id);
        (await byTime.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("again").GetInt32().ShouldBe(half);
        after.GetProperty("waiting").GetInt32().ShouldBe(half);
        (await StateAsync(app, client)).Told.ShouldBe(1);
        byId.Headers.Location!.OriginalString.ShouldBe(Paths.Replayed(path, events.Count - half - 1));
        (await TextAsync(await app.OpenAsync(byId.Headers.Location.OriginalString, session)))
            .ShouldContain($"{events.Count - half - 1} peristiwa dikirim ulang");
        wrongId.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await TextAsync(wrongId)).ShouldContain("Tidak ada peristiwa dengan id ini");
        (await ErrorsAsync(later)).ShouldBe(["replayFrom"]);
        (await ErrorsAsync(neither)).ShouldBe(["replayFrom"]);
        none.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await other.StatusAsync(path)).ShouldBe(HttpStatusCode.Forbidden);
        (await client.StatusAsync($"{path}/ulang")).ShouldBe(HttpStatusCode.Forbidden);
        (await TrailAsync(app)).ShouldContain(entry => entry.Actor == "Klien Portal layanan (Petugas Loket)" && entry.Action.Contains("ulang"));
    }

    [Fact]
    public async Task Webhook_TwoWhoChangeItAtOnce_LoseNothing()
    {
        await using var app = await StartAsync();
        var (client, session) = (await ProgramClient.LetInAsync(app, "petugasloket"), await app.SignInAsync(OfficialsJson.Admin));
        await SetAsync(app, client, session);
        var (acts, who) = (app.Get<WebhookActs>(), SignedIn.Of(new Client("x", "Uji", Role.Administrator, null, "", app.Time.GetUtcNow())));
        (await client.StatusAsync(Paths.OwnWebhook)).ShouldBe(HttpStatusCode.OK);

        // Another process stores it after this one looked.
        var seen = ClientOf(app, client);
        var moved = seen with { Webhook = seen.Webhook! with { Url = new Uri("https://lain.batam.go.id/") } };
        (await app.Get<IClients>().StoreAsync(moved, Cancellation)).ShouldNotBeNull();
        using var rotated = await app.PressAsync($"{Paths.Webhook(client.Id)}/rahasia", session);
        var stops = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => acts.StopAsync(who, ClientOf(app, client))));

        rotated.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (ClientOf(app, client).Webhook!.Url.Host, ClientOf(app, client).Webhook!.Secrets.Count).ShouldBe(("lain.batam.go.id", 1));
        stops.ShouldAllBe(state => state!.Stop == WebhookStop.ByHand);
    }

    private static Task<RunningApp> StartAsync(Action<IServiceCollection>? instead = null) => RunningApp.StartAsync(
        Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual().WithFrontDesk().WithAdministrator(), instead);

    private static async Task SetAsync(RunningApp app, ProgramClient client, string session)
    {
        SecretIn(await TextAsync(await app.PressAsync(Paths.Webhook(client.Id), session, ("webhookUrl", Url))));
        app.Time.Advance(TimeSpan.FromMinutes(1));
    }

    /// <summary>Files a request, of which the log then holds all that happened.</summary>
    private static async Task FileAsync(RunningApp app) =>
        await app.Get<IWebhooks>().AppendAsync(new ChainId(ChainKind.Request, await app.FileAsync()), DateTimeOffset.UnixEpoch, Cancellation);

    /// <summary>As if the program had accepted all that waits.</summary>
    private static async Task TellAllAsync(RunningApp app, ProgramClient client)
    {
        var (webhooks, state) = (app.Get<IWebhooks>(), await StateAsync(app, client));
        foreach (var told in await webhooks.ListEventsAsync(state.Told, 100, Cancellation))
        {
            var accepted = new WebhookDelivery(told.Number, told.Id, told.Type, told.At, app.Time.GetUtcNow(), 1, 204);
            state = (await webhooks.StoreAsync(client.Id, state.Accepted(told.Number), accepted, Cancellation))!;
        }
    }

    private static async Task<WebhookState> StateAsync(RunningApp app, ProgramClient client) =>
        (await app.Get<IWebhooks>().FindStateAsync(client.Id, Cancellation))!;

    private static Client ClientOf(RunningApp app, ProgramClient client) => app.Get<Limits.Clients>().Find(client.Id)!;

    private static async Task<IReadOnlyList<Domain.Register.HistoryEntry>> TrailAsync(RunningApp app) =>
        await app.Get<IDeskTrail>().ListAsync(DateOnly.FromDateTime(app.Time.GetUtcNow().UtcDateTime), Cancellation)
            .Where(entry => entry.Action.Contains("ebhook", StringComparison.Ordinal) || entry.Action.Contains("Klien", StringComparison.Ordinal))
            .ToListAsync(Cancellation);

    private static async Task<string> TextAsync(HttpResponseMessage answer) => await answer.Content.ReadAsStringAsync(Cancellation);

    private static async Task<IEnumerable<string>> ErrorsAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("errors").EnumerateObject().Select(error => error.Name);

    private static string SecretIn(string page) => WebUtility.HtmlDecode(Secret().Match(page).Value) is { Length: > 40 } secret
        ? secret
        : throw new ShouldAssertException($"No secret in {page}");

    [GeneratedRegex("whsec_[^<]+")]
    private static partial Regex Secret();

    [GeneratedRegex("name=\"webhookUrl\" type=\"text\" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
