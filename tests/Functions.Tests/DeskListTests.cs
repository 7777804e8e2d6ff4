using System.Net;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage.Lists;
using HostingFunctions.Testing;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Functions.Tests;

/// <summary>The desk's lists beside the truth (ADR 12).</summary>
public sealed class DeskListTests
{
    private static readonly DateTimeOffset Monday = Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0));

    /// <summary>Long after everything that the store's clock says.</summary>
    private static readonly DateTimeOffset Night = Wib.At(new DateOnly(2099, 1, 5), new TimeOnly(2, 0));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_ServiceThatHasDataAndNoLists_BuildsThem()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        await app.HostAsync();
        await app.HostAsync();
        (await app.Get<IListing<ListedRequest>>().ReadAsync(Token)).ShouldBeEmpty();

        await app.SweepAsync();

        (await app.Get<IListing<ListedRequest>>().ReadAsync(Token)).Count.ShouldBe(2);
        await app.ShouldListTheTruthAsync();
    }

    [Fact]
    public async Task Sweep_AtNight_LogsCountsAndMendsWhatDiffers()
    {
        using var watch = new Watch();
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual(), services => services.AddSingleton<ILoggerProvider>(watch));
        watch.Measure(app.Get<System.Diagnostics.Metrics.IMeterFactory>());
        var (wrong, missing) = (await app.HostAsync(), await app.HostAsync());
        await app.SweepAsync();
        var (requests, surplus) = (app.Get<IListing<ListedRequest>>(), RequestId.From(Guid.NewGuid()));
        var line = (await requests.ReadAsync(Token)).Single(line => line.Id == wrong);
        await requests.PutAsync(line with { ApplicationName = "Salah", ChangedAt = line.ChangedAt.AddYears(1) }, Token);
        await requests.RemoveAsync(missing, Token);
        await requests.PutAsync(line with { Id = surplus }, Token);
        var applications = app.Get<IListing<ListedApplication>>();
        await applications.PutAsync((await applications.ReadAsync(Token)).Single(line => line.Id == wrong) with { AgencyName = "Salah" }, Token);

        app.Time.SetUtcNow(Night);
        await app.SweepAsync();

        await app.ShouldListTheTruthAsync();
        foreach (var (list, how, id) in new[]
        {
            ("requests", "different", wrong), ("requests", "missing", missing), ("requests", "surplus", surplus), ("applications", "different", wrong),
        })
        {
            watch.Lines.Count(said => said.Contains($" 1802 LineDiffers The line of {id} in list {list} was {how}", StringComparison.Ordinal)).ShouldBe(1);
            watch.Sum("hosting.lists.mended", $"list={list} how={how}").ShouldBe(1);
        }

        // Once a night, by one process.
        await requests.RemoveAsync(missing, Token);
        await app.SweepAsync();
        (await requests.ReadAsync(Token)).ShouldNotContain(one => one.Id == missing);
        app.Time.Advance(TimeSpan.FromDays(1));
        await app.SweepAsync();
        await app.ShouldListTheTruthAsync();
    }

    [Fact]
    public async Task Compare_LineOfAnActJustDone_IsNotJudged()
    {
        await using var app = await RunningApp.StartAsync(DateTimeOffset.UtcNow, OfficialsJson.Usual());
        await app.SweepAsync();
        await app.HostAsync();

        (await app.Get<ListComparison<ListedRequest>>().RunAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Act_ListOutOfReach_IsDoneAndTheSweepWritesItsLine()
    {
        var away = new ListsAway();
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual(), away.Watch);
        var id = RequestId.Parse(await app.FileAsync());

        away.IsAway = true;
        using var decided = await app.DecideAsync(OfficialsJson.Pa);
        await app.SettleAsync();
        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Mails.To(OfficialsJson.Sandiman).ShouldHaveSingleItem();
        away.IsAway = false;
        var line = (await app.Get<IListing<ListedRequest>>().ReadAsync(Token)).Single(line => line.Id == id);
        line.Decisions.ShouldBeEmpty();

        app.Time.Advance(TimeSpan.FromMinutes(20));
        await app.SweepAsync();

        await app.ShouldListTheTruthAsync();
        (await app.Get<IWakeUps>().ListAsync(DateTimeOffset.MaxValue, Token).CountAsync(Token)).ShouldBe(0);
    }

    [Fact]
    public async Task Rebuild_TableAndContainerDeletedWhilePeopleWork_HasEverythingAgain()
    {
        await using var app = await RunningApp.StartAsync(Monday, OfficialsJson.Usual());
        for (var before = 0; before < 5; before++)
        {
            await app.FileAsync();
        }

        await app.Get<IListing<ListedRequest>>().ReadAsync(Token);
        await app.DeleteListsAsync();

        // As src/Backup rebuild does, in another process.
        var other = Listings.OfRequests(app.Get<Storage.StorageLayout>(), app.Time);
        var rebuilt = other.RebuildAsync(SlowlyAsync(), Token);
        await app.SettleAsync();
        (await rebuilt).ShouldBeGreaterThanOrEqualTo(5);

        await app.ShouldListTheTruthAsync();

        // People act on what was read already, and file anew.
        async IAsyncEnumerable<ListedRequest> SlowlyAsync()
        {
            await foreach (var line in app.Get<ListSource<ListedRequest>>().All(Token))
            {
                yield return line;
                using var decided = await app.DecideAsync(OfficialsJson.Pa);
                await app.FileAsync();
            }
        }
    }
}
