using System.Collections.Concurrent;
using System.Net;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Parts;

namespace HostingFunctions.EndToEnd.Procedure;

/// <summary>Requests that are hosted although parts of the service die meanwhile, and what must hold for them in the end.</summary>
public sealed class Outcome(HostingService service, params IEnumerable<Filed> filed)
{
    private readonly ConcurrentQueue<Filed> filed = new(filed);
    private readonly ConcurrentDictionary<string, bool> begun = new();

    /// <summary>Whether somebody is about to decide a step.</summary>
    public bool HasBegun(string step) => begun.ContainsKey(step);

    /// <summary>Files requests in parallel and takes each through the procedure; everybody tries again when no answer comes.</summary>
    public Task HostAsync(int count)
    {
        // Several deaths may hit one request, and the engine takes up to a minute and a half to recover from each.
        service.Mailbox.Patience = TimeSpan.FromMinutes(8);
        return Task.WhenAll(Enumerable.Range(0, count).Select(_ => HostAsync()));
    }

    /// <summary>
    /// Each request is hosted, each decision counted once, each official was assigned once, no mail came more than twice, nothing is left over.
    /// </summary>
    public async Task VerifyAsync()
    {
        foreach (var request in filed)
        {
            await VerifyAsync(request);
        }

        // Includes submissions that died with the app. A sweep keeps the promises first and then removes the files that were received.
        await Fact.AwaitAsync(
            "every promise to be kept", async () => !await service.WakeUps.ListAsync(DateTimeOffset.MaxValue, default).AnyAsync(), TimeSpan.FromMinutes(3));
        await Fact.AwaitAsync("the files of no request to go", async () => await service.CountOrphansAsync() == 0, TimeSpan.FromMinutes(3));
    }

    private async Task HostAsync()
    {
        using var visitor = new Visitor(service.Address, new PatientConnection());
        var mine = await visitor.FileAsync(FiledForm.Bare());
        filed.Enqueue(mine);
        var journey = new Journey(visitor, service.Mailbox, mine) { Accepted = [HttpStatusCode.OK, HttpStatusCode.Conflict] };
        await journey.ConfirmAsync();
        foreach (var step in StepForm.All)
        {
            await journey.ReviewLinkAsync(step);
            begun[step] = true;
            await journey.DecideAsync(StepForm.Ya(step));
        }

        await journey.MailAsync("hosted.1");
    }

    private async Task VerifyAsync(Filed one)
    {
        await Fact.AwaitAsync("the request to be hosted", async () => (await service.StoredAsync(one.Id)).Header.State == RequestState.Hosted);
        var request = await service.StoredAsync(one.Id);
        request.Decisions.Select(decision => (decision.StepKey, decision.Answer)).ShouldBe(StepForm.All.Select(step => (step, Answer.Ya)), ignoreOrder: true);
        request.Assignments.Select(assignment => assignment.StepKey).ShouldBe(StepForm.All, ignoreOrder: true);
        request.Documents.Count.ShouldBe(3);
        var audit = await service.Requests.ReadAuditAsync(request.Id, default);
        audit.Count(entry => entry.Action.EndsWith(": Ya", StringComparison.Ordinal)).ShouldBe(StepForm.All.Count);
        var mails = await service.Mailbox.ReadAsync(one.Number);
        StepForm.All.ShouldAllBe(step => mails.Any(mail => mail.Announces($"assignment.{step}.1")));
        mails.GroupBy(mail => mail.MessageId).ShouldAllBe(same => same.Count() <= 2);
    }
}
