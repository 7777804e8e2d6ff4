using System.Text.Json;
using Azure.Monitor.OpenTelemetry.Exporter;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Functions.Tests.Support;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Functions.Tests;

/// <summary>What reaches Application Insights has the form that the queries in docs/observability.md and infra/queries need.</summary>
public sealed class InsightsTests
{
    [Fact]
    public async Task Export_RequestFiled_ArrivesAsTheQueriesExpectIt()
    {
        // Arrange: nobody holds the role of the first step, so that an event is logged.
        await using var insights = await Ingestion.StartAsync();
        var officials = OfficialsJson.Usual().Clear().With("KepalaBidang", OfficialsJson.Kabid, "197005051995051005").Write();

        // Act: stopping the app flushes what was not sent yet.
        string number;
        await using (var app = await RunningApp.StartAsync(
            Wib.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0)), officials,
            services => services.PostConfigure<AzureMonitorExporterOptions>(options => (options.Credential, options.DisableOfflineStorage) = (null, true)),
            $"--APPLICATIONINSIGHTS_CONNECTION_STRING={insights.ConnectionString}"))
        {
            var id = RequestId.Parse(await app.FileAsync());
            number = (await app.Get<IRequestStore>().FindAsync(id, TestContext.Current.CancellationToken))!.Header.Number;
        }

        // Assert
        var request = insights.Of("RequestData")
            .Single(item => item.GetProperty("name").GetString() == "POST /permohonan" && PropertyOf(item, Spans.Number) == number);
        request.GetProperty("responseCode").GetString().ShouldBe("202");
        insights.Of("RequestData").ShouldContain(item => item.GetProperty("name").GetString() == "OpenStep" && !item.GetProperty("success").GetBoolean());
        insights.Of("RemoteDependencyData").ShouldContain(item => PropertyOf(item, Spans.MailKind) == "confirmation");
        var vacant = insights.Of("MessageData").First(item => PropertyOf(item, "EventName") == "RoleVacant");
        PropertyOf(vacant, "EventId").ShouldBe("1002");
        vacant.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain($"role SubKoordinatorPa, and {number}");

        // Meters are exported by name, so the counts of other tests' apps in this process are included.
        var sent = insights.Of("MetricData")
            .First(item => MetricOf(item).GetProperty("name").GetString() == "hosting.mails.sent" && PropertyOf(item, "kind") == "confirmation");
        MetricOf(sent).GetProperty("value").GetDouble().ShouldBeGreaterThanOrEqualTo(1);
    }

    private static JsonElement MetricOf(JsonElement item) => item.GetProperty("metrics")[0];

    private static string? PropertyOf(JsonElement item, string name) =>
        item.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var value) ? value.GetString() : null;
}
