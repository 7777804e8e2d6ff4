using System.Net;
using HostingFunctions.Domain.Requests;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The app is killed (SIGKILL) after each storage write of the procedure, one at a time, and started again.</summary>
public sealed class KillTests
{
    /// <summary>Services side by side that share the work, since each waits most of the time.</summary>
    private const int Lanes = 2;

    [Fact]
    public async Task App_KilledAfterEachWrite_EndsWithTheRequestHostedAndEachDecisionCountedOnce()
    {
        var survived = await Task.WhenAll(Enumerable.Range(1, Lanes).Select(KillAsync));

        survived.Sum().ShouldBeGreaterThan(20);
    }

    /// <summary>Kills after write <paramref name="first"/>, then <see cref="Lanes"/> writes later, and so on, each time in a new request, until a request ends before.</summary>
    /// <returns>How many kills were survived.</returns>
    private static async Task<int> KillAsync(int first)
    {
        await using var proxy = new StorageProxy();
        await using var service = await HostingService.StartAsync(new Dictionary<string, string> { ["Sweep__AbandonAfter"] = "00:00:20" }, proxy.OpenAsync);
        using var visitor = new Visitor(service.Address, new PatientConnection());
        var kill = new KillAfterWrite(service.App, service.EndLeasesAsync);
        proxy.Written = kill.CountAsync;
        var filed = new List<Filed>();
        do
        {
            kill.Arm(first + (filed.Count * Lanes));
            filed.Add(await HostAsync(visitor, service.Mailbox));
            await kill.DisarmAsync();
        }
        while (kill.HasStruck);

        foreach (var request in filed)
        {
            await VerifyAsync(service, request);
        }

        // Also those of submissions that died with the app, whose files go with them.
        await Fact.AwaitAsync(
            "every promise to be kept", async () => !await service.WakeUps.ListAsync(DateTimeOffset.MaxValue, default).AnyAsync(), TimeSpan.FromMinutes(1));
        (await service.CountOrphansAsync()).ShouldBe(0);
        return filed.Count - 1;
    }

    private static async Task<Filed> HostAsync(Visitor visitor, Mailbox mailbox)
    {
        var filed = await visitor.FileAsync(FiledForm.Bare());
        var journey = new Journey(visitor, mailbox, filed) { Accepted = [HttpStatusCode.OK, HttpStatusCode.Conflict] };
        await journey.ConfirmAsync();
        await journey.ApproveAsync();
        return filed;
    }

    private static async Task VerifyAsync(HostingService service, Filed filed)
    {
        var request = await service.StoredAsync(filed.Id);
        request.Header.State.ShouldBe(RequestState.Hosted);
        request.Decisions.Select(decision => (decision.StepKey, decision.Answer)).ShouldBe(StepForm.All.Select(step => (step, Answer.Ya)), ignoreOrder: true);
        request.Assignments.Select(assignment => assignment.StepKey).ShouldBe(StepForm.All, ignoreOrder: true);
        request.Documents.Count.ShouldBe(3);
        var audit = await service.Requests.ReadAuditAsync(request.Id, default);
        audit.Count(entry => entry.Action.EndsWith(": Ya", StringComparison.Ordinal)).ShouldBe(StepForm.All.Count);
        var mails = await service.Mailbox.ReadAsync(filed.Number);
        StepForm.All.ShouldAllBe(step => mails.Any(mail => mail.Announces($"assignment.{step}.1")));
    }
}
