using Azure.Core;
using Azure.Core.Pipeline;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

/// <summary>The row that says when something is due is there whenever the record says so, whatever dies in between.</summary>
public sealed class DueDatesTests(AzuriteFixture azurite)
{
    private static readonly DateOnly October = new(2026, 10, 1);

    /// <summary>The PA sub-coordinator gets a list each week.</summary>
    private static readonly DateOnly NextList = new(2026, 10, 8);

    private readonly RequestId id = Samples.NewId();
    private readonly RequestCount count = new();

    private TableHostingRegister Register => RegisterOf(count);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListDueAsync_BeforeAndOnTheDay_ListsItFromTheDayOn()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);

        (await DueAsync(October.AddDays(-1))).ShouldBeEmpty();
        (await DueAsync(October)).ShouldHaveSingleItem().Mark.ShouldBe((await RecordAsync()).Due);
        (await DueAsync(October.AddYears(1))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AppendAsync_Settled_MovesTheDateInThreeRequests()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var record = await RecordAsync();
        var before = count.Sent;

        await Register.AppendAsync(Settled(record), Cancellation);

        (count.Sent - before).ShouldBe(3);
        (await DueAsync(DateOnly.MaxValue)).ShouldHaveSingleItem().Mark.On.ShouldBe(NextList);
    }

    [Fact]
    public async Task AppendAsync_DateStays_WritesOnlyTheRecord()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var record = await RecordAsync();
        var before = count.Sent;

        await Register.AppendAsync(new RegisterChange(id) { Record = record with { Url = "https://baru.batam.go.id" } }, Cancellation);

        (count.Sent - before).ShouldBe(1);
        (await DueAsync(October)).ShouldHaveSingleItem().Mark.ShouldBe(record.Due);
    }

    [Fact]
    public async Task AppendAsync_RenewalBegunAndDropped_IsDueAgainUnderAnotherMark()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var first = (await RecordAsync()).Due;
        var renewal = Samples.NewId();

        await Register.AppendAsync((await FoundAsync()).BeginRenewal(renewal, Samples.Now.AddDays(1)), Cancellation);
        (await DueAsync(DateOnly.MaxValue)).ShouldBeEmpty();
        await Register.AppendAsync((await FoundAsync()).DropRenewal(renewal, "Dicabut", Samples.Now.AddDays(2)), Cancellation);

        var again = (await DueAsync(October)).ShouldHaveSingleItem();
        again.Mark.ShouldBe((await RecordAsync()).Due);
        again.Mark.ShouldNotBe(first);
    }

    /// <summary>Settling writes the new date, the record, and takes the old date away; the process dies before one of them.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AppendAsync_ProcessDiesBeforeAWrite_TheDateOfTheRecordIsThere(int dyingAt)
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var record = await RecordAsync();

        await Should.ThrowAsync<InvalidOperationException>(() => RegisterOf(new Death(dyingAt)).AppendAsync(Settled(record), Cancellation));

        var after = await RecordAsync();
        after.SettledOn.ShouldBe(dyingAt == 3 ? October : record.SettledOn);
        (await DueAsync(DateOnly.MaxValue)).Select(due => due.Mark).ShouldContain(after.Due!);
    }

    [Fact]
    public async Task DropDueAsync_OldRowOfTheSameDay_LeavesTheNewOne()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var old = (await DueAsync(October)).Single();
        var renewal = Samples.NewId();
        await Register.AppendAsync((await FoundAsync()).BeginRenewal(renewal, Samples.Now.AddDays(1)), Cancellation);
        await Register.AppendAsync((await FoundAsync()).DropRenewal(renewal, "Dicabut", Samples.Now.AddDays(2)), Cancellation);

        await Register.DropDueAsync(old, Cancellation);

        (await DueAsync(October)).ShouldHaveSingleItem().Mark.ShouldBe((await RecordAsync()).Due);
    }

    private static RegisterChange Settled(RegisterRecord record) => new(record.Id) { Record = record with { SettledOn = October } };

    private TableHostingRegister RegisterOf(HttpPipelinePolicy policy) => new(azurite.Account(policy), RenewalStages.Default, TimeProvider.System);

    /// <summary>Of this test's hosting: the table is everybody's.</summary>
    private async Task<List<DueHostedApplication>> DueAsync(DateOnly until) =>
        await Register.ListDueAsync(until, Cancellation).Where(due => due.Id == id).ToListAsync(Cancellation);

    private async Task<RegisterRecord> RecordAsync() => (await Register.FindRecordAsync(id, Cancellation))!;

    private async Task<HostedApplication> FoundAsync() => (await Register.FindAsync(id, Cancellation))!;

    /// <summary>Nothing leaves any more from the given request on.</summary>
    private sealed class Death(int at) : HttpPipelineSynchronousPolicy
    {
        private int sent;

        public override void OnSendingRequest(HttpMessage message)
        {
            if (Interlocked.Increment(ref sent) >= at)
            {
                throw new InvalidOperationException("The process died.");
            }
        }
    }
}
