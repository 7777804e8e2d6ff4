using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace LocalRuntime.Tests.Durable;

public sealed class JsonTests(AzuriteFixture azurite)
{
    public sealed record Greeting(string Name, int Times);

    [Fact]
    public async Task Payload_OfARecord_IsWrittenAsDeclaredAndReadWhateverTheCase()
    {
        await using var hub = await new HubUnderTest(azurite.ConnectionString)
            .Activity<Greeting, Greeting>("Repeat", greeting => greeting with { Times = greeting.Times + 1 })
            .Orchestrator("Greet", context => context.CallActivityAsync<Greeting>("Repeat", new { name = "Siti", TIMES = 1 })).StartAsync();

        var end = await hub.EndOfAsync(await hub.ScheduleAsync("Greet"));

        end.SerializedOutput.ShouldBe("""{"Name":"Siti","Times":2}""");
    }
}
