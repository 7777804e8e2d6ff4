using System.Diagnostics.Metrics;
using Azure;
using Azure.Data.Tables;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Storage;
using Microsoft.Extensions.Configuration;

namespace HostingFunctions.Functions.Tests;

/// <summary>Each night all chains go under one root, which the witness gets (ADR 17).</summary>
public sealed class NightlyProofTests
{
    private const string Witness = "saksi@inspektorat.example";

    /// <summary>No sweep but those that a test asks for, which ends before the test goes on.</summary>
    private static readonly string[] ByHand = ["--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sweep_AtNight_KeepsOneNightAndTellsTheWitnessOnce()
    {
        await using var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), settings: [$"--Proof:WitnessEmail={Witness}", .. ByHand]);
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

    [Fact]
    public async Task Sweep_InTheNightToMonday_ChecksEveryTrailAndReportsOneThatIsNotWhole()
    {
        using var watch = new Watch();
        await using var app = await RunningApp.StartAsync(Wib.At(new DateOnly(2026, 6, 5), new TimeOnly(9, 0)), OfficialsJson.Usual(), settings: ByHand);
        watch.Measure(app.Get<IMeterFactory>());
        var id = await app.FileAsync();

        await SweepOnAsync(6);
        watch.Sum("hosting.proofs").ShouldBe(0, "it is Saturday");
        await SweepOnAsync(8);
        watch.Sum("hosting.proofs", "result=whole").ShouldBe(1);
        var table = new TableClient(app.Get<IConfiguration>()["AzureWebJobsStorage"], TableNames.Requests);
        var row = await table.QueryAsync<TableEntity>(row => row.PartitionKey == id, cancellationToken: Token)
            .FirstAsync(row => row.RowKey.StartsWith("trail", StringComparison.Ordinal), Token);
        row["Said"] = new string('0', 64);
        await table.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Replace, Token);
        await SweepOnAsync(15);
        watch.Sum("hosting.proofs", "result=broken").ShouldBe(1);

        async Task SweepOnAsync(int day)
        {
            await app.MoveToAsync(Wib.At(new DateOnly(2026, 6, day), new TimeOnly(2, 0)));
            await app.SweepAsync();
        }
    }
}
