using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;
using HostingFunctions.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>Programs are told what happens: each event in order, until it is accepted, wherever a name leads and whatever dies (ADR 22).</summary>
public sealed class WebhookTests : IAsyncDisposable
{
    private readonly WebhookScene scene = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_ReceiverAwayForADay_HasEachEventOnceAndInOrderAnHourLater()
    {
        var (client, receiver) = await scene.LetInAsync();
        var (begin, happened) = (scene.Now, 0);
        receiver.Answer = Status(StatusCodes.Status502BadGateway);
        await scene.RunUntilAsync(begin.AddDays(1), now =>
        {
            // 300 events in the day: one every five minutes, and some at once.
            var more = now.Minute % 5 > 0 ? 0 : now is { Hour: 0, Minute: 0 } ? 13 : 1;
            scene.Log.Happen(now, more);
            happened += more;
        });
        var triedInVain = receiver.Calls;
        receiver.Answer = Status(StatusCodes.Status200OK);

        await scene.RunUntilAsync(begin.AddDays(1).AddMinutes(61));

        happened.ShouldBe(300);
        receiver.Accepted.ShouldBe(Enumerable.Range(1, 300).Select(number => $"request-X-{number}"));
        triedInVain.ShouldBeInRange(24, 32);
        scene.Log.StateOf(client).ShouldBe(new WebhookState(300) { RowVersion = scene.Log.StateOf(client).RowVersion });
        scene.Log.LedgerOf(client).Select(line => line.Event).ShouldBe(Enumerable.Range(1, 300).Select(number => (long)number));
        scene.Log.LedgerOf(client)[0].Tries.ShouldBe(triedInVain + 1);
        scene.Log.LedgerOf(client)[1].ShouldBe(new WebhookDelivery(
            2, "request-X-2", "request.assigned", begin.AddMinutes(10), scene.Log.LedgerOf(client)[0].At, 1, StatusCodes.Status200OK));
    }

    [Fact]
    public async Task Run_EachTry_SaysWhatStandardWebhooksDemandsAndNothingOfOurs()
    {
        var (_, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now);
        using var trace = new System.Diagnostics.Activity("ours").Start();

        await scene.RunAsync();

        receiver.LastHeaders.Keys.Order().ShouldBe(
            ["content-length", "content-type", "host", "user-agent", "webhook-id", "webhook-signature", "webhook-timestamp"]);
        receiver.LastHeaders["content-type"].ShouldBe("application/json");
    }

    [Fact]
    public async Task Run_ProcessDiesBeforeItIsStored_TellsAgainUnderTheSameIdAndThenTheRest()
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 3);
        var stores = 0;
        scene.Log.Before = () =>
        {
            if (++stores == 2)
            {
                throw new IOException("The process dies.");
            }
        };

        await scene.RunAsync();
        await scene.RunAsync();

        receiver.Accepted.ShouldBe(["request-X-1", "request-X-2", "request-X-2", "request-X-3"]);
        scene.Log.LedgerOf(client).Select(line => line.Event).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Run_TwoAtOnce_TellInOrderAndEnterEachOnce()
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 40);

        await Task.WhenAll(Task.Run(scene.RunAsync, Cancellation), Task.Run(scene.RunAsync, Cancellation));
        await scene.RunAsync();

        receiver.Accepted.Distinct().ShouldBe(Enumerable.Range(1, 40).Select(number => $"request-X-{number}"));
        scene.Log.LedgerOf(client).Select(line => line.Event).ShouldBe(Enumerable.Range(1, 40).Select(number => (long)number));
    }

    [Fact]
    public async Task Run_StoppedAtTheDeskMeanwhile_CountsWhatWasAcceptedAndTellsNoMore()
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 2);
        receiver.Answer = async http =>
        {
            await scene.Log.StoreAsync(client, scene.Log.StateOf(client).Stopped(WebhookStop.ByHand, scene.Now), null, Cancellation);
            http.Response.StatusCode = StatusCodes.Status200OK;
        };

        await scene.RunAsync();

        receiver.Accepted.ShouldBe(["request-X-1"]);
        scene.Log.StateOf(client).ShouldSatisfyAllConditions(
            state => state.Told.ShouldBe(1), state => state.Stop.ShouldBe(WebhookStop.ByHand), state => state.StoppedAt.ShouldNotBeNull());
        scene.Log.LedgerOf(client).Count.ShouldBe(1);
        scene.Mails.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_ReceiverGone_StopsAndTellsTheAdministratorsOnceEvenIfTheMailServerWasAway()
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 3);
        receiver.Answer = Status(StatusCodes.Status410Gone);
        scene.Mails.Failures = 1;

        await scene.RunAsync();
        scene.Mails.Sent.ShouldBeEmpty();
        await scene.RunUntilAsync(scene.Now.AddMinutes(3));

        receiver.Calls.ShouldBe(1);
        scene.Log.StateOf(client).ShouldSatisfyAllConditions(
            state => state.Stop.ShouldBe(WebhookStop.Gone), state => state.IsReported.ShouldBeTrue(), state => state.Why.ShouldBe("Dijawab 410"));
        var mail = scene.Mails.Sent.ShouldHaveSingleItem();
        mail.To.ShouldHaveSingleItem().Email.Value.ShouldBe(OfficialsJson.Admin);
        mail.Text.ShouldContain("3 peristiwa");
        mail.Text.ShouldContain($"https://hosting.batam.go.id/meja/klien/{client}/webhook");
    }

    [Fact]
    public async Task Run_AwayForLongerThanPatience_StopsAndGoesOnFromThereWhenItIsLetTo()
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 2);
        receiver.Answer = Status(StatusCodes.Status500InternalServerError);

        await scene.RunUntilAsync(scene.Now + WebhookState.Patience + TimeSpan.FromHours(2));
        var stopped = scene.Log.StateOf(client);
        receiver.Answer = Status(StatusCodes.Status202Accepted);
        await scene.RunAsync();
        receiver.Accepted.ShouldBeEmpty();
        await scene.Log.StoreAsync(client, stopped.Resumed(), null, Cancellation);
        await scene.RunAsync();

        stopped.Stop.ShouldBe(WebhookStop.Unreachable);
        scene.Mails.Sent.ShouldHaveSingleItem().Text.ShouldContain("Dijawab 500");
        receiver.Accepted.ShouldBe(["request-X-1", "request-X-2"]);
    }

    [Fact]
    public async Task Run_SlowReceiver_HoldsUpNobodyAndCountsAsAwayAfterItsTime()
    {
        var (slow, receiver) = await scene.LetInAsync();
        var (quick, other) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now, 5);
        var asked = new TaskCompletionSource();
        receiver.Answer = async http =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        };

        var run = Task.Run(scene.RunAsync, Cancellation);
        await Task.WhenAny(asked.Task, run);
        while (!run.IsCompleted && scene.Log.LedgerOf(quick).Count < 5)
        {
            await Task.Yield();
        }

        scene.Time.Advance(Receivers.Patience);
        await run;

        other.Accepted.Count.ShouldBe(5);
        scene.Log.StateOf(slow).Why.ShouldBe("Tidak dijawab dalam 15 detik");
        scene.Log.StateOf(slow).NextAt.ShouldBe(scene.Now.AddMinutes(1));
    }

    [Theory]
    [InlineData(StatusCodes.Status503ServiceUnavailable, "600", 10)]
    [InlineData(StatusCodes.Status429TooManyRequests, "Tue, 02 Jun 2026 02:30:00 GMT", 30)]
    [InlineData(StatusCodes.Status503ServiceUnavailable, "86400", 60)]
    [InlineData(StatusCodes.Status500InternalServerError, "600", 1)]
    public async Task Run_ReceiverAsksToBeLeftAlone_IsNotTriedBeforeThen(int status, string retryAfter, int minutes)
    {
        var (client, receiver) = await scene.LetInAsync();
        scene.Log.Happen(scene.Now);
        receiver.Answer = http =>
        {
            (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (status, retryAfter);
            return Task.CompletedTask;
        };

        await scene.RunAsync();

        scene.Log.StateOf(client).NextAt.ShouldBe(scene.Now.AddMinutes(minutes));
    }

    [Fact]
    public async Task Run_Redirected_FollowsNot()
    {
        var (client, receiver) = await scene.LetInAsync();
        var (_, other) = await scene.LetInAsync();
        receiver.Answer = http =>
        {
            (http.Response.StatusCode, http.Response.Headers.Location) = (StatusCodes.Status307TemporaryRedirect, other.Url.ToString());
            return Task.CompletedTask;
        };
        scene.Log.Happen(scene.Now);

        await scene.RunAsync();

        other.Calls.ShouldBe(1, "its own event");
        scene.Log.StateOf(client).Why.ShouldBe("Dijawab 307, pengalihan yang tidak diikuti");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("8.8.8.8", "127.0.0.1")]
    public async Task Run_NameLeadsInside_ConnectsNot(params string[] addresses)
    {
        using var listener = new TcpListener(IPAddress.IPv6Any, 0);
        listener.Server.DualMode = true;
        listener.Start();
        var (scheme, port) = (Uri.UriSchemeHttps, ((IPEndPoint)listener.LocalEndpoint).Port);
        (scene.Networks, scene.Name) = ("", [.. addresses.Select(IPAddress.Parse)]);
        var (client, _) = await scene.LetInAsync(_ => new Uri($"{scheme}://penerima.example:{port}/webhook"));
        scene.Log.Happen(scene.Now);

        await scene.RunAsync();

        scene.Log.StateOf(client).Why.ShouldBe("Alamat tidak diizinkan");
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Run_NobodyListensOrSpeaksTls_IsToldInWordsForPeople()
    {
        var (none, _) = await scene.LetInAsync(_ => new Uri("http://127.0.0.1:1/webhook"));
        var (plain, _) = await scene.LetInAsync(url => new UriBuilder(url) { Scheme = Uri.UriSchemeHttps }.Uri);
        scene.Log.Happen(scene.Now);

        await scene.RunAsync();

        scene.Log.StateOf(none).Why.ShouldBe("Sambungan gagal");
        scene.Log.StateOf(plain).Why.ShouldBe("Sambungan aman gagal, misalnya karena sertifikatnya");
    }

    [Fact]
    public async Task App_RequestFiledAndReplayed_TellsItAndCostsNothingWhileNobodyIsTold()
    {
        var storage = new StorageRequests();
        await using var app = await RunningApp.StartAsync(
            scene.Now, OfficialsJson.Usual().WithAdministrator(), storage.Watch, "--Webhooks:Networks=127.0.0.0/8", "--SweepSchedule=0 0 0 29 2 *");
        await using var receiver = await WebhookReceiver.StartAsync(app.Time);
        var timer = new WebhookFunction(app.Get<Limits.Clients>(), app.Get<WebhookSender>(), app.Time, NullLogger<WebhookFunction>.Instance);
        var program = await ProgramClient.LetInAsync(app, "petugasloket");
        storage.Take();
        await timer.Run(new TimerInfo(), Cancellation);
        storage.Take().ShouldBeEmpty();

        using var set = await app.PressAsync(
            Paths.Webhook(program.Id), await app.SignInAsync(OfficialsJson.Admin), ("webhookUrl", receiver.Url.ToString()));
        receiver.Secret = Regex.Match(WebUtility.HtmlDecode(await set.Content.ReadAsStringAsync(Cancellation)), "whsec_[A-Za-z0-9+/=]+").Value;
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var id = await app.FileAsync();
        await app.SettleAsync();
        storage.Take();
        await timer.Run(new TimerInfo(), Cancellation);

        var first = receiver.Accepted;
        storage.Take().Count.ShouldBe(2 + first.Count, "state and events, then one for each");
        first[0].ShouldBe($"request-{id}-1");
        first.ShouldBe((await app.Get<IWebhooks>().ListEventsAsync(0, 100, Cancellation)).Select(told => told.Id));
        var body = JsonElement.Parse(receiver.LastBody);
        body.GetProperty("type").GetString()!.ShouldStartWith("request.");
        body.GetProperty("data").GetProperty("path").GetString().ShouldBe($"/meja/permohonan/{id}");

        using var replayed = await program.SendAsync("/meja/webhook/ulang", new { replayEvent = first[0] });
        replayed.StatusCode.ShouldBe(HttpStatusCode.OK);
        await timer.Run(new TimerInfo(), Cancellation);
        receiver.Accepted.ShouldBe([.. first, .. first]);
        (await program.ReadAsync(Paths.OwnWebhook)).GetProperty("ledger").GetArrayLength().ShouldBe(first.Count);

        // Three months later, by day and by night.
        var last = await app.Get<IWebhooks>().LastNumberAsync(Cancellation);
        var later = new FakeTimeProvider(app.Time.GetUtcNow() + WebhookEvent.Kept);
        var clearing = new WebhookClearing(app.Get<Limits.Clients>(), app.Get<IWebhooks>(), later);
        await clearing.SweepAsync(Cancellation);
        (await app.Get<IWebhooks>().ListEventsAsync(0, 100, Cancellation)).Count.ShouldBe(first.Count);
        later.Advance(TimeSpan.FromHours(18));
        await clearing.SweepAsync(Cancellation);
        (await app.Get<IWebhooks>().ListEventsAsync(0, 100, Cancellation)).ShouldBeEmpty();
        (await app.Get<IWebhooks>().ListDeliveriesAsync(program.Id, null, 100, Cancellation)).ShouldBeEmpty();
        (await app.Get<IWebhooks>().LastNumberAsync(Cancellation)).ShouldBe(last);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    private static Func<HttpContext, Task> Status(int status) => http => Task.FromResult(http.Response.StatusCode = status);
}
