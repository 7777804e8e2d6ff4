using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Testing;

namespace HostingFunctions.Storage.Tests;

public sealed class SubmissionKeysTests(AzuriteFixture azurite)
{
    private readonly string key = $"kunci/{Guid.NewGuid()}#?\\\n";
    private readonly RequestCount count = new();

    private TableSubmissionKeys SubmissionKeys => new(azurite.Account(count));

    private TableRequestStore Requests => new(azurite.Account());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClaimAsync_FreeKey_IsTheClaimersForOneRequest()
    {
        var id = Samples.NewId();

        (await SubmissionKeys.ClaimAsync(key, id, Cancellation)).ShouldBe(id);

        count.Sent.ShouldBe(1);
    }

    [Fact]
    public async Task ClaimAsync_ManyAtOnce_AllLearnTheSameHolder()
    {
        var ids = Enumerable.Range(0, 10).Select(_ => Samples.NewId()).ToList();

        var holders = await Task.WhenAll(ids.Select(id => SubmissionKeys.ClaimAsync(key, id, Cancellation)));

        holders.Distinct().ShouldHaveSingleItem().ShouldBeOneOf([.. ids]);
    }

    [Fact]
    public async Task ClaimAsync_AnswerLostOnTheWay_IsStillTheClaimers()
    {
        var id = Samples.NewId();

        (await new TableSubmissionKeys(azurite.Account(new LostAnswer())).ClaimAsync(key, id, Cancellation)).ShouldBe(id);
    }

    [Fact]
    public async Task TakeOverAsync_ManyAtOnce_OneGetsIt()
    {
        var abandoned = await SubmissionKeys.ClaimAsync(key, Samples.NewId(), Cancellation);
        var ids = Enumerable.Range(0, 10).Select(_ => Samples.NewId()).ToList();

        var holders = await Task.WhenAll(ids.Select(id => SubmissionKeys.TakeOverAsync(key, abandoned, id, Cancellation)));

        holders.Distinct().ShouldHaveSingleItem().ShouldBeOneOf([.. ids]);
    }

    [Fact]
    public async Task TakeOverAsync_AbandonedWasOnlyHeldUp_ItCannotBeStoredAnyMore()
    {
        var (abandoned, id) = (Samples.NewId(), Samples.NewId());
        await SubmissionKeys.ClaimAsync(key, abandoned, Cancellation);

        (await SubmissionKeys.TakeOverAsync(key, abandoned, id, Cancellation)).ShouldBe(id);

        (await StoreAsync(abandoned)).ShouldBe(StoreOutcome.AlreadyExists);
        (await Requests.FindAsync(abandoned, Cancellation)).ShouldBeNull();
        (await StoreAsync(id)).ShouldBe(StoreOutcome.Stored);
    }

    [Fact]
    public async Task TakeOverAsync_AbandonedWasStoredMeanwhile_StaysItsOwn()
    {
        var abandoned = await SubmissionKeys.ClaimAsync(key, Samples.NewId(), Cancellation);
        await StoreAsync(abandoned);

        (await SubmissionKeys.TakeOverAsync(key, abandoned, Samples.NewId(), Cancellation)).ShouldBe(abandoned);
    }

    [Fact]
    public async Task TakeOverAsync_WhileItIsStored_LeavesOneRequestForTheKey()
    {
        for (var round = 0; round < 10; round++)
        {
            var (abandoned, id) = (Samples.NewId(), Samples.NewId());
            var contested = $"{key}{round}";
            await SubmissionKeys.ClaimAsync(contested, abandoned, Cancellation);

            var takingOver = SubmissionKeys.TakeOverAsync(contested, abandoned, id, Cancellation);
            var storing = StoreAsync(abandoned);

            (await takingOver).ShouldBe(await storing == StoreOutcome.Stored ? abandoned : id);
        }
    }

    [Fact]
    public async Task TakeOverAsync_HeldByAnotherThanSaid_StaysTheirs()
    {
        var holder = await SubmissionKeys.ClaimAsync(key, Samples.NewId(), Cancellation);

        (await SubmissionKeys.TakeOverAsync(key, Samples.NewId(), Samples.NewId(), Cancellation)).ShouldBe(holder);
    }

    private Task<StoreOutcome> StoreAsync(RequestId id) => Requests.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation);
}
