using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>
/// Running processes die in the middle of the procedure and are started again. For a crash after each single write of the app see <c>ProcedureCrashTests</c>.
/// </summary>
public sealed class KillTests
{
    /// <summary>Requests at once: while the engine recovers some of them from one death, the others meet the next.</summary>
    private const int InFlight = 4;

    private const int LeastKills = 8;

    [Fact]
    public async Task App_WorkerHostAndBothKilledInTurn_HostsEachRequestAndCountsEachDecisionOnce()
    {
        // Arrange
        await using var proxy = new StorageProxy();
        await using var service = await HostingService.StartAsync(new Dictionary<string, string> { ["Sweep__AbandonAfter"] = "00:00:20" }, proxy.OpenAsync);
        var kill = new KillAfterWrites(service.App, every: 40);
        proxy.Written = kill.CountAsync;
        var outcome = new Outcome(service);

        // Act
        do
        {
            await outcome.HostAsync(InFlight);
        }
        while (kill.Kills < LeastKills);

        await kill.EndAsync();

        // Assert
        await outcome.VerifyAsync();
    }

    [Fact]
    public async Task Storage_EndedAndStartedAgainUnderLoad_HostsEachRequestAndCountsEachDecisionOnce()
    {
        // Arrange
        using var folder = new DataFolder();
        await using var service = await HostingService.StartAsync(
            new Dictionary<string, string> { ["Sweep__AbandonAfter"] = "00:00:20" }, storedIn: new DirectoryInfo(folder.Path));
        var outcome = new Outcome(service);

        // Act
        var application = outcome.HostAsync(InFlight);
        foreach (var step in StepForm.All.SkipLast(1))
        {
            await Fact.AwaitAsync($"a decision on {step}", () => Task.FromResult(outcome.HasBegun(step)), TimeSpan.FromMinutes(3));
            await service.Storage.RestartAsync();
        }

        await application;

        // Assert
        await outcome.VerifyAsync();
    }

    [Fact]
    public async Task Machines_TwoShareTheWorkAndOneDies_TheOtherCarriesOn()
    {
        // Arrange
        await using var service = await HostingService.StartAsync();
        await using var second = await service.StartAnotherAsync();
        service.Mailbox.Patience = TimeSpan.FromMinutes(3);
        using var atFirst = new Visitor(service.Address);
        using var atSecond = new Visitor(second.Address);
        var first = await Journey.BeginAsync(atFirst, service.Mailbox);
        var other = await Journey.BeginAsync(atSecond, service.Mailbox);
        await Task.WhenAll(first.ConfirmAsync(), other.ConfirmAsync());
        await Task.WhenAll(first.DecideAsync(StepForm.Ya(StepForm.All[0])), other.DecideAsync(StepForm.Ya(StepForm.All[0])));

        // Act: what was decided on the machine that dies continues on the other.
        await service.App.KillAsync(Victim.Both);
        var moved = new Journey(atSecond, service.Mailbox, first.Filed);
        await Task.WhenAll(moved.ApproveAsync(first: 1), other.ApproveAsync(first: 1));

        // Assert
        await new Outcome(service, first.Filed, other.Filed).VerifyAsync();
    }
}
