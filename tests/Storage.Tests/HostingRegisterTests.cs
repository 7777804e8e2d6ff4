using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage.Tests;

public sealed class HostingRegisterTests(AzuriteFixture azurite)
{
    private readonly RequestId id = Samples.NewId();

    private TableHostingRegister Register => RegisterOf(azurite.Account());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_Entered_GivesEverythingBackAndWhenItIsNextDue()
    {
        var entered = Samples.Entry(id) with { NewLinks = [Samples.Link() with { Purpose = LinkPurpose.HostedApplication, Scope = new LinkScope.Term(2026) }] };
        (await Register.AppendAsync(entered, Cancellation)).ShouldBe(StoreOutcome.Stored);

        var application = await FoundAsync();

        (application.Record with { RowVersion = null, Due = null }).ShouldBe(entered.Record);
        application.Record.Due!.On.ShouldBe(new DateOnly(2026, 10, 1));
        application.Links.Select(link => link with { RowVersion = null }).ShouldBe(entered.NewLinks);
        application.History.ShouldBe(entered.History);
        (await Register.FindRecordAsync(id, Cancellation)).ShouldBe(application.Record);
    }

    [Fact]
    public async Task AppendAsync_EnteredTwice_ChangesNothing()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);

        var again = Samples.Entry(id);
        (await Register.AppendAsync(again with { Record = again.Record! with { Url = "https://lain.batam.go.id" } }, Cancellation))
            .ShouldBe(StoreOutcome.AlreadyExists);

        (await FoundAsync()).Record.Url.ShouldBe(Samples.Entry(id).Record!.Url);
    }

    [Fact]
    public async Task AppendAsync_RecordChangedMeanwhile_IsAConflictAndLeavesNothing()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        var read = await FoundAsync();
        await Register.AppendAsync(read.BeginRenewal(Samples.NewId(), Samples.Now.AddDays(1)), Cancellation);

        var late = read.BeginRenewal(Samples.NewId(), Samples.Now.AddDays(2)) with { NewNotice = Samples.Notice() };
        (await Register.AppendAsync(late, Cancellation)).ShouldBe(StoreOutcome.Conflict);

        var application = await FoundAsync();
        application.History.Count.ShouldBe(2);
        application.Notices.ShouldBeEmpty();
    }

    [Fact]
    public async Task AppendAsync_NoticeClaimedByManyAtOnce_IsOnes()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Register.AppendAsync(Claim(), Cancellation)));

        outcomes.Count(outcome => outcome == StoreOutcome.Stored).ShouldBe(1);
        outcomes.Count(outcome => outcome == StoreOutcome.AlreadyExists).ShouldBe(7);
        var application = await FoundAsync();
        application.Notices.ShouldHaveSingleItem().State.ShouldBe(NoticeState.Claimed);
        application.Links.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AppendAsync_ClaimTakenBack_CanBeClaimedAgain()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        await Register.AppendAsync(Claim(), Cancellation);
        var claimed = await NoticeAsync();

        (await Register.AppendAsync(new RegisterChange(id) { DroppedNotice = claimed }, Cancellation)).ShouldBe(StoreOutcome.Stored);
        (await NoticeAsync()).ShouldBeNull();
        (await Register.AppendAsync(new RegisterChange(id) { DroppedNotice = claimed }, Cancellation)).ShouldBe(StoreOutcome.Conflict);
        (await Register.AppendAsync(Claim(), Cancellation)).ShouldBe(StoreOutcome.Stored);
    }

    [Fact]
    public async Task AppendAsync_NoticeSent_IsSentForAllToSee()
    {
        await Register.AppendAsync(Samples.Entry(id), Cancellation);
        await Register.AppendAsync(Claim(), Cancellation);

        await Register.AppendAsync(new RegisterChange(id) { TouchedNotice = (await NoticeAsync())! with { State = NoticeState.Sent } }, Cancellation);

        (await NoticeAsync())!.State.ShouldBe(NoticeState.Sent);
        (await FoundAsync()).Notices.ShouldHaveSingleItem().Recipient.ShouldBe(Samples.Notice().Recipient);
    }

    private RegisterChange Claim() => new(id)
    {
        NewNotice = Samples.Notice(),
        NewLinks = [Samples.Link() with { Purpose = LinkPurpose.Renew, Scope = new LinkScope.Term(2026) }],
    };

    private Task<Notice?> NoticeAsync() =>
        Register.FindNoticeAsync(id, Samples.Notice().Year, Samples.Notice().Stage, Samples.Notice().Recipient, Cancellation);

    private async Task<HostedApplication> FoundAsync() => (await Register.FindAsync(id, Cancellation))!;

    private static TableHostingRegister RegisterOf(StorageLayout layout) => new(layout, RenewalStages.Default, TimeProvider.System);
}
