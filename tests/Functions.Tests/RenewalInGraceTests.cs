using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Notices;

namespace HostingFunctions.Functions.Tests;

/// <summary>The same rule applies to a renewal filed in grace, and nobody is asked about a deletion while it is under review.</summary>
public sealed class RenewalInGraceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Renew_On31MarchAt2359Wib_CountsAndNoDeletionIsAskedFor()
    {
        await using var app = await StartAsync("2027-03-31", new TimeOnly(23, 59));
        var id = await app.HostAsync("2026-03-17");
        await app.RenewedAsync(await app.RenewLinkAsync(id));
        var mails = app.Mails.Sent.Count;

        await app.MoveToAsync(At("2027-04-01", new TimeOnly(9, 0)));
        await app.Get<RenewalSweep>().RunAsync(Cancellation);

        var record = await app.RecordAsync(id);
        record.StatusOn(new DateOnly(2027, 4, 1)).ShouldBe(HostingStatus.PastGrace);
        DeletionDates.DueOn(record, new DateOnly(2027, 4, 1)).ShouldBeNull();
        record.Due.ShouldBeNull();
        // The month's figures leave on that morning too.
        string[] others = ["assignment", "reminder", "figures"];
        app.Mails.Sent.Skip(mails).ShouldAllBe(mail => others.Any(other => mail.Announces.Contains(other, StringComparison.Ordinal)));
        await app.ApproveAsync();
        (await app.RecordAsync(id)).ValidUntil.ShouldBe(new DateOnly(2027, 12, 31));
    }

    [Fact]
    public async Task Renew_RefusedOn30March_IsAskedForOnlyAfterItLapsed()
    {
        // Arrange: filed on Mon 29 March 2027, sent back the day after. 6 May is off, so the 30th working day is Wed 12 May.
        await using var app = await StartAsync("2027-03-29", new TimeOnly(9, 0));
        var id = await app.HostAsync("2026-03-17");
        var renewal = await app.RenewedAsync(await app.RenewLinkAsync(id));
        await app.MoveToAsync(At("2027-03-30", new TimeOnly(10, 0)));
        using var refused = await app.DecideAsync(OfficialsJson.Pa, "tidak");
        await app.SettleAsync();

        // Act and assert
        await app.MoveToAsync(At("2027-05-12", new TimeOnly(23, 0)));
        (await app.RecordAsync(id)).PendingRenewal.ShouldBe(renewal);
        (await app.RecordAsync(id)).Due.ShouldBeNull();
        await app.MoveToAsync(At("2027-05-13", new TimeOnly(1, 0)));
        (await app.RequestAsync(renewal)).Header.State.ShouldBe(RequestState.Lapsed);
        var record = await app.RecordAsync(id);
        record.PendingRenewal.ShouldBeNull();
        DeletionDates.DueOn(record, new DateOnly(2027, 5, 13)).ShouldNotBeNull();
        record.Due.ShouldNotBeNull().On.ShouldBeLessThan(new DateOnly(2027, 5, 13), "the next sweep finds it");
    }

    [Fact]
    public async Task Renew_OnLeapDay_LastsToTheYearsEnd()
    {
        await using var app = await StartAsync("2028-02-29", new TimeOnly(9, 0));
        var id = await app.HostAsync("2027-03-17");

        await app.RenewedAsync(await app.RenewLinkAsync(id));
        await app.ApproveAsync();

        var record = await app.RecordAsync(id);
        record.ValidUntil.ShouldBe(new DateOnly(2028, 12, 31));
        record.StatusOn(new DateOnly(2028, 2, 29)).ShouldBe(HostingStatus.Active);
    }

    private static Task<RunningApp> StartAsync(string day, TimeOnly time) => RunningApp.StartAsync(At(day, time), OfficialsJson.Usual());

    private static DateTimeOffset At(string day, TimeOnly time) => Wib.At(DateOnly.Parse(day), time);
}
