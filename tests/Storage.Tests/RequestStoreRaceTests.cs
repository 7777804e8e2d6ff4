using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Storage.Tests;

/// <summary>Two at once, a repeat, a lost answer: one stands and nothing of the other is left.</summary>
public sealed class RequestStoreRaceTests(AzuriteFixture azurite)
{
    private readonly RequestId id = Samples.NewId();

    private TableRequestStore Store => new(azurite.Account());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AppendAsync_SameSubmissionTwice_AlreadyExists()
    {
        await SubmittedAsync();

        (await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation)).ShouldBe(StoreOutcome.AlreadyExists);

        (await Store.ReadAuditAsync(id, Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AppendAsync_ManyDecideAtOnce_OneIsStored()
    {
        var request = await InReviewAsync();
        var deciders = Enumerable.Range(1, 10).Select(number => $"Pejabat {number}").ToList();

        var outcomes = await Task.WhenAll(deciders.Select(by => Store.AppendAsync(request.Decide(Samples.Decision(by: by)), Cancellation)));

        outcomes.Count(outcome => outcome == StoreOutcome.Stored).ShouldBe(1);
        outcomes.Count(outcome => outcome == StoreOutcome.AlreadyExists).ShouldBe(9);
        var after = await FoundAsync();
        after.Decisions.ShouldHaveSingleItem().By.Name.ShouldBe(deciders[Array.IndexOf(outcomes, StoreOutcome.Stored)]);
        (await Store.ReadAuditAsync(id, Cancellation)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task AppendAsync_DecisionAfterWithdrawal_IsAConflictAndLeavesNothing()
    {
        var request = await InReviewAsync();
        await Store.AppendAsync(request.Withdraw("Salah unggah", Samples.Now), Cancellation);
        var decision = request.Decide(Samples.Decision()) with { NewLinks = [Samples.Link()], Document = Samples.Document() };

        (await Store.AppendAsync(decision, Cancellation)).ShouldBe(StoreOutcome.Conflict);

        var after = await FoundAsync();
        after.Header.State.ShouldBe(RequestState.Withdrawn);
        after.Decisions.ShouldBeEmpty();
        after.Documents.ShouldBeEmpty();
        after.Links.ShouldBeEmpty();
        (await Store.ReadAuditAsync(id, Cancellation)).ShouldNotContain(entry => entry.Actor.StartsWith("Joko", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AppendAsync_DecisionThereAndHeaderMovedOn_SaysThatTheDecisionIsThere()
    {
        var request = await InReviewAsync();
        await Store.AppendAsync(request.Decide(Samples.Decision()), Cancellation);

        (await Store.AppendAsync(request.Decide(Samples.Decision(answer: Answer.Tidak)), Cancellation)).ShouldBe(StoreOutcome.AlreadyExists);

        (await FoundAsync()).Decisions.ShouldHaveSingleItem().Answer.ShouldBe(Answer.Ya);
    }

    [Fact]
    public async Task AppendAsync_DocumentIssuedAgain_AlreadyExists()
    {
        await Store.AppendAsync(new RequestChange(id) { Document = Samples.Document() }, Cancellation);

        (await Store.AppendAsync(new RequestChange(id) { Document = Samples.Document() }, Cancellation)).ShouldBe(StoreOutcome.AlreadyExists);
    }

    [Fact]
    public async Task AppendAsync_HeaderOfARequestThatIsNotThere_Throws()
    {
        var stray = HostingRequest.Submit(id, Samples.Form, [], Samples.Now).Header! with
        {
            RowVersion = new RowVersion("W/\"datetime'2026-03-17T02%3A05%3A00.0000000Z'\""),
        };

        await Should.ThrowAsync<Azure.RequestFailedException>(() => Store.AppendAsync(new RequestChange(id) { Header = stray }, Cancellation));
    }

    [Fact]
    public async Task AppendAsync_WrongTriesAtOnce_CountsEveryOne()
    {
        await SubmittedAsync();
        var link = Samples.Link();
        await Store.AppendAsync(new RequestChange(id) { NewLinks = [link] }, Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => CountWrongTryAsync(link.TokenHash)));

        (await FoundAsync()).Links.ShouldHaveSingleItem().WrongTries.ShouldBe(5);
    }

    [Fact]
    public async Task AppendAsync_LinkChangedSinceItWasRead_IsAConflict()
    {
        await SubmittedAsync();
        await Store.AppendAsync(new RequestChange(id) { NewLinks = [Samples.Link()] }, Cancellation);
        var link = (await FoundAsync()).Links.Single();
        var change = new RequestChange(id)
        {
            TouchedLink = link with { WrongTries = 1 },
            Audit = [new AuditEntry(Samples.Now, AuditEntry.System, "Angka salah", 1)],
        };

        (await Store.AppendAsync(change, Cancellation)).ShouldBe(StoreOutcome.Stored);
        (await Store.AppendAsync(change, Cancellation)).ShouldBe(StoreOutcome.Conflict);
    }

    [Fact]
    public async Task AppendAsync_AnswerLostOnTheWay_IsStoredOnceAndSaysSoWhenRead()
    {
        var request = await InReviewAsync();
        var lossy = new TableRequestStore(azurite.Account(new LostAnswer()));

        var outcome = await lossy.AppendAsync(request.Decide(Samples.Decision()), Cancellation);

        outcome.ShouldBe(StoreOutcome.AlreadyExists);
        (await FoundAsync()).Decisions.ShouldHaveSingleItem().ShouldBe(Samples.Decision());
        (await Store.ReadAuditAsync(id, Cancellation)).Count.ShouldBe(3);
    }

    private async Task CountWrongTryAsync(Sha256Hash tokenHash)
    {
        StoreOutcome outcome;
        do
        {
            var link = (await FoundAsync()).Links.Single(link => link.TokenHash == tokenHash);
            outcome = await Store.AppendAsync(new RequestChange(id) { TouchedLink = link with { WrongTries = link.WrongTries + 1 } }, Cancellation);
        }
        while (outcome == StoreOutcome.Conflict);
    }

    private async Task<HostingRequest> SubmittedAsync()
    {
        (await Store.AppendAsync(HostingRequest.Submit(id, Samples.Form, [], Samples.Now), Cancellation)).ShouldBe(StoreOutcome.Stored);
        return await FoundAsync();
    }

    private async Task<HostingRequest> InReviewAsync()
    {
        (await Store.AppendAsync((await SubmittedAsync()).Confirm(Samples.Now), Cancellation)).ShouldBe(StoreOutcome.Stored);
        return await FoundAsync();
    }

    private async Task<HostingRequest> FoundAsync() => (await Store.FindAsync(id, Cancellation)).ShouldNotBeNull();
}
