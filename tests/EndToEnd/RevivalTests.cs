using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>The genuine engine lost or failed an orchestration: the sweep begins it anew.</summary>
public sealed class RevivalTests
{
    [Fact]
    public async Task Sweep_OneOrchestrationFailedAndOneIsGone_BothRequestsGoOnWhereTheyStood()
    {
        // Arrange: both are at step 3.
        await using var service = await HostingService.StartAsync();
        service.Mailbox.Patience = TimeSpan.FromMinutes(2);
        using var visitor = new Visitor(service.Address);
        var failed = await BeginAsync(visitor, service.Mailbox);
        var gone = await BeginAsync(visitor, service.Mailbox);

        // Act
        await service.App.KillAsync(Victim.Both);
        await service.Engine.FailAsync(failed.Filed.Id);
        await service.Engine.LoseAsync(gone.Filed.Id);
        await service.App.RunAgainAsync();
        await Task.WhenAll(failed.ApproveAsync(first: 1), gone.ApproveAsync(first: 1));

        // Assert
        await new Outcome(service, failed.Filed, gone.Filed).VerifyAsync();
    }

    private static async Task<Journey> BeginAsync(Visitor visitor, Mailbox mailbox)
    {
        var journey = await Journey.BeginAsync(visitor, mailbox);
        await journey.ConfirmAsync();
        await journey.DecideAsync(StepForm.Ya(StepForm.All[0]));
        await journey.ReviewLinkAsync(StepForm.All[1]);
        return journey;
    }
}
