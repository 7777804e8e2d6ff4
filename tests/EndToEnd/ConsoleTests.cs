using System.Text.Json;
using HostingFunctions.EndToEnd.Parts;
using HostingFunctions.EndToEnd.Procedure;

namespace HostingFunctions.EndToEnd;

/// <summary>What the app writes to its console when there is no Application Insights (docs/observability.md).</summary>
public sealed class ConsoleTests(ServiceFixture fixture) : IDisposable
{
    private const int Span = 1901;

    private readonly HostingService service = fixture.Service;
    private readonly Visitor visitor = new(fixture.Service.Address);

    [Fact]
    public async Task Submission_WithoutApplicationInsights_IsOneTraceOnTheConsoleInJson()
    {
        var filed = await visitor.FileAsync(FiledForm.Bare());
        await service.Mailbox.AwaitAsync(filed.Number, "confirmation.1");

        string[] expected = ["POST /permohonan", "create_orchestration:HostingRequest", "ReceiveRequest", "mail.send"];
        await Fact.AwaitAsync("the spans", () => Task.FromResult(!expected.Except(SpansOf(filed.Number).Select(NameOf)).Any()));
        SpansOf(filed.Number)
            .Where(span => expected.Contains(NameOf(span)))
            .Select(span => span.GetProperty("TraceId").GetString())
            .Distinct()
            .ShouldHaveSingleItem();
    }

    public void Dispose() => visitor.Dispose();

    private IEnumerable<JsonElement> SpansOf(string number) =>
        from line in service.App.Console.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        where line.StartsWith('{') && line.Contains(number)
        let entry = JsonDocument.Parse(line).RootElement
        where entry.GetProperty("EventId").GetInt32() == Span
        select entry.GetProperty("State");

    private static string? NameOf(JsonElement span) => span.GetProperty("Span").GetString();
}
