using Azure.Data.Tables;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class AllowancesTests(AzuriteFixture azurite)
{
    private readonly SetClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Allowance Three(string of = "mail") => new($"{of} {Guid.NewGuid()}", 3, TimeSpan.FromHours(1));

    [Fact]
    public async Task TakeAsync_ManyAtOnceFromTwoProcesses_GivesNoMoreThanTheMost()
    {
        var (here, there, three) = (New(), New(), Three());

        var waits = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => (number % 2 == 0 ? here : there).TakeAsync([three], Cancellation)));

        waits.Count(wait => wait is null).ShouldBe(3);
    }

    [Fact]
    public async Task TakeAsync_OneOfSeveralUsedUp_TakesFromNone()
    {
        var (allowances, used, other) = (New(), Three("mail"), Three("agency"));
        await TakeAsync(allowances, used, 3);

        (await allowances.TakeAsync([other, used], Cancellation)).ShouldNotBeNull();

        await TakeAsync(allowances, other, 3);
    }

    /// <summary>Within no hour, whenever it begins, more than three; and each is given again an hour and a minute later.</summary>
    [Fact]
    public async Task TakeAsync_AsTimeGoesBy_GivesAgainWhatIsAnHourOld()
    {
        var (allowances, three) = (New(), Three());
        await TakeAsync(allowances, three, 1);
        clock.Now += TimeSpan.FromMinutes(50);
        await TakeAsync(allowances, three, 2);

        clock.Now += TimeSpan.FromMinutes(10);
        (await allowances.TakeAsync([three], Cancellation)).ShouldBe(TimeSpan.FromMinutes(1));

        clock.Now += TimeSpan.FromMinutes(1);
        await TakeAsync(allowances, three, 1);
        (await allowances.TakeAsync([three], Cancellation)).ShouldBe(TimeSpan.FromMinutes(50));
    }

    [Fact]
    public async Task ReturnAsync_Taken_IsGivenAgain()
    {
        var (allowances, three) = (New(), Three());
        await TakeAsync(allowances, three, 3);

        await allowances.ReturnAsync([three], Cancellation);

        await TakeAsync(allowances, three, 1);
        (await allowances.AskAsync([three], Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task TakeAsync_NoLimit_CostsNothing()
    {
        var count = new RequestCount();
        var allowances = new TableAllowances(azurite.Account(count), clock);

        (await allowances.TakeAsync([Three() with { Most = 0 }], Cancellation)).ShouldBeNull();

        count.Sent.ShouldBe(0);
    }

    [Fact]
    public async Task ClearAsync_RowsOfPastHours_AreRemovedAndOthersStay()
    {
        var (allowances, past, recent) = (New(), Three(), Three());
        await TakeAsync(allowances, past, 3);
        clock.Now += TimeSpan.FromHours(2);
        await TakeAsync(allowances, recent, 3);

        await allowances.ClearAsync(Cancellation);

        var table = new TableServiceClient(azurite.ConnectionString).GetTableClient(TableNames.Allowances);
        var ends = await table.QueryAsync<TableEntity>(cancellationToken: Cancellation).Select(row => row.GetDateTimeOffset("Until")).ToListAsync(Cancellation);
        ends.ShouldNotBeEmpty();
        ends.ShouldAllBe(end => end >= clock.Now);
        (await allowances.AskAsync([recent], Cancellation)).ShouldNotBeNull();
    }

    [Fact]
    public async Task TakeAsync_WhileRowsAreCleared_TakesAllTheSame()
    {
        var (allowances, three) = (New(), Three());
        for (var round = 0; round < 10; round++)
        {
            await TakeAsync(allowances, three, 1);
            clock.Now += TimeSpan.FromHours(2);

            await Task.WhenAll(
                [
                    .. Enumerable.Range(0, 3).Select(_ => allowances.TakeAsync([three], Cancellation)),
                    New().ClearAsync(Cancellation), New().ClearAsync(Cancellation),
                ]);

            (await allowances.AskAsync([three], Cancellation)).ShouldNotBeNull();
            clock.Now += TimeSpan.FromHours(2);
        }
    }

    private TableAllowances New() => new(azurite.Account(), clock);

    private static async Task TakeAsync(TableAllowances allowances, Allowance allowance, int times)
    {
        for (var time = 0; time < times; time++)
        {
            (await allowances.TakeAsync([allowance], Cancellation)).ShouldBeNull();
        }
    }
}
