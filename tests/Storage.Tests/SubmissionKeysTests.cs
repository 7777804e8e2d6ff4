namespace HostingFunctions.Storage.Tests;

public sealed class SubmissionKeysTests(AzuriteFixture azurite)
{
    private readonly string key = $"kunci/{Guid.NewGuid()}#?\\\n";
    private readonly RequestCount count = new();

    private TableSubmissionKeys SubmissionKeys => new(azurite.Account(count));

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
    public async Task TakeOverAsync_HeldByAnotherThanSaid_StaysTheirs()
    {
        var holder = await SubmissionKeys.ClaimAsync(key, Samples.NewId(), Cancellation);

        (await SubmissionKeys.TakeOverAsync(key, Samples.NewId(), Samples.NewId(), Cancellation)).ShouldBe(holder);
    }
}
