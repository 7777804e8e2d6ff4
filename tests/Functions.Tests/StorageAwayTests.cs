using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Testing;

namespace HostingFunctions.Functions.Tests;

/// <summary>The app starts while its storage is away.</summary>
public sealed class StorageAwayTests
{
    private readonly Away away = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_StorageAway_HealthSaysSoAndAllWorksOnceItIsBack()
    {
        // Arrange: the usual retries would only take time.
        await using var app = await RunningApp.StartWithoutStorageAsync(
            Wib.At(new DateOnly(2026, 6, 2), new TimeOnly(9, 0)), OfficialsJson.Usual(), away.Watch,
            "--SweepSchedule=0 0 0 29 2 *", "--RenewalsSchedule=0 0 0 29 2 *");

        // Act and assert: away, and back.
        using var ill = await app.Http.GetAsync("/api/health", Cancellation);
        ill.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ill.Content.ReadAsStringAsync(Cancellation)).ShouldContain("unreachable");
        using var home = await app.Http.GetAsync("/", Cancellation);
        home.StatusCode.ShouldBe(HttpStatusCode.OK);

        away.IsOver = true;
        await app.FileAsync();
        using var well = await app.Http.GetAsync("/api/health", Cancellation);
        well.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private sealed class Away : HttpPipelineSynchronousPolicy
    {
        public bool IsOver { get; set; }

        public override void OnSendingRequest(HttpMessage message)
        {
            if (!IsOver)
            {
                throw new RequestFailedException("Connection refused");
            }
        }
    }
}
