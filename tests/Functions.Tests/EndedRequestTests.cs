using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;

namespace HostingFunctions.Functions.Tests;

/// <summary>The history that the durable engine keeps of ended requests does not pile up.</summary>
public sealed class EndedRequestTests
{
    private static readonly DateTimeOffset Filed = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Clear_EndedThirtyDaysAgo_IsCleared()
    {
        // Arrange
        await using var app = await StartAsync();
        var id = await WithdrawnAsync(app);

        // Act
        app.Time.SetUtcNow(Filed.AddDays(29));
        var early = await app.Get<EndedRequests>().ClearAsync(app.Durable, Token);
        app.Time.SetUtcNow(Filed.AddDays(31));
        var cleared = await app.Get<EndedRequests>().ClearAsync(app.Durable, Token);

        // Assert
        early.ShouldBe(0);
        cleared.ShouldBe(1);
        (await app.Durable.GetInstanceAsync(id.Value, Token)).ShouldBeNull();
        (await app.Get<IRequestStore>().FindAsync(id, Token)).ShouldNotBeNull().Header.State.ShouldBe(RequestState.Withdrawn);
    }

    [Fact]
    public async Task Clear_StillUnderWay_IsLeft()
    {
        // Arrange
        await using var app = await StartAsync();
        var id = await app.FileAsync();
        await app.SettleAsync();
        app.Time.SetUtcNow(Filed.AddDays(31));

        // Act
        var cleared = await app.Get<EndedRequests>().ClearAsync(app.Durable, Token);

        // Assert
        cleared.ShouldBe(0);
        (await app.Durable.GetInstanceAsync(id, Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Clear_PromiseNotYetKept_StartsNothingAnew()
    {
        // Arrange: the process died before it removed its promise, and nothing ran for a month.
        await using var app = await StartAsync();
        var id = await WithdrawnAsync(app);
        await app.Get<IWakeUps>().AddAsync(new WakeUp(id, EventNames.Withdrawn, Filed.AddMinutes(1)), Token);
        app.Time.SetUtcNow(Filed.AddDays(31));
        var mails = app.Mails.To(Applicant.Manager).Count();

        // Act
        var first = await app.Get<EndedRequests>().ClearAsync(app.Durable, Token);
        await app.SweepAsync();
        await app.SettleAsync();
        var second = await app.Get<EndedRequests>().ClearAsync(app.Durable, Token);
        await app.SweepAsync();
        await app.SettleAsync();

        // Assert
        (first, second).ShouldBe((0, 1));
        app.Mails.To(Applicant.Manager).Count().ShouldBe(mails);
        (await app.Durable.GetInstanceAsync(id.Value, Token)).ShouldBeNull();
    }

    /// <summary>The timers wait for a leap day, so that only the test sweeps and clears.</summary>
    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(
        Filed, OfficialsJson.Usual(), settings: ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *"]);

    private static async Task<RequestId> WithdrawnAsync(RunningApp app)
    {
        var id = RequestId.Parse(await app.FileAsync());
        using var withdrawn = await app.PressAsync(
            app.Mails.To(Applicant.Manager).Last().Link("status").Replace("status", "cabut", StringComparison.Ordinal),
            ("reason", "Tidak jadi."), ("idDigits", Applicant.ManagerDigits));
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.SettleAsync();
        return id;
    }
}
