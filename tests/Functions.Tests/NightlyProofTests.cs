using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;

namespace HostingFunctions.Functions.Tests;

/// <summary>Each night all chains go under one root, which the witness gets (ADR 17).</summary>
public sealed class NightlyProofTests
{
    private const string Witness = "saksi@inspektorat.example";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_AtNight_KeepsOneNightAndTellsTheWitnessOnce()
    {
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), settings: [$"--Proof:WitnessEmail={Witness}"]);
        await app.FileAsync();
        await app.SweepAsync();
        (await app.Get<INights>().FindLastAsync(Token)).ShouldBeNull("it is day");

        foreach (var hour in new[] { 17, 18, 41 })
        {
            await app.MoveToAsync(Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)).AddHours(hour - 0.5));
            await app.SweepAsync();
        }

        var nights = await app.Get<INights>().ListAsync(Token).ToListAsync(Token);
        nights.Select(night => night.Night.On.Day).ShouldBe([3, 4]);
        nights[1].Night.Before.ShouldBe(nights[0].Night.Root);
        app.Mails.To(Witness).Count().ShouldBe(2);
        app.Mails.To(Witness).Last().Text.ShouldContain($"2026-06-04 {nights[1].Night.Root}");
        var check = await new TrailAudit(app.Get<ITrails>(), app.Get<INights>()).RunAsync(
            nights.ToDictionary(night => night.Night.On, night => night.Night.Root), Token);
        check.Findings.ShouldBeEmpty();
        check.Chains.ShouldBe(1);
    }
}
