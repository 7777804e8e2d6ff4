using System.Net;
using System.Net.Http.Json;

namespace FunctionsHost.Tests.Conformance;

/// <summary>What clients can do with orchestrations.</summary>
public abstract class InstanceScenarios<THost>(HostFixture<THost> fixture) : Scenarios<THost>(fixture)
    where THost : IConformanceHost, new()
{
    [Fact]
    public async Task Start_WithoutAVersion_HasTheDefault()
    {
        await BeginAsync("Versioned");

        (await EndedAsync()).Output.ShouldBe("\"1.0\"");
    }

    [Fact]
    public async Task Start_WhileOneOfThatIdIsOpen_IsRefused()
    {
        await BeginAsync("TwoEvents");

        (await StartAsync("TwoEvents")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Start_AfterOneOfThatIdHasEnded_TakesItsPlace()
    {
        await BeginAsync("Versioned");
        await EndedAsync();

        (await StartAsync("TwoEvents")).ShouldBe(HttpStatusCode.Accepted);

        (await StateAsync(state => state.Status == "Running")).Output.ShouldBeNull();
    }

    [Fact]
    public async Task Start_NoSuchOrchestrator_Fails()
    {
        await StartAsync("Nobody");

        var state = await EndedAsync();
        state.Status.ShouldBe("Failed");
        state.Output.ShouldNotBeNull().ShouldContain("Nobody");
    }

    [Fact]
    public async Task Terminate_Running_EndsItWithTheReason()
    {
        await BeginAsync("TwoEvents");

        (await TerminateAsync("enough")).ShouldBe(HttpStatusCode.OK);

        (await EndedAsync()).ShouldSatisfyAllConditions(state => state.Status.ShouldBe("Terminated"), state => state.Output.ShouldBe("\"enough\""));
        (await TerminateAsync("again")).ShouldBe(HttpStatusCode.Conflict);
        (await TerminateAsync("who", "nobody")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Purge_Ended_ForgetsIt()
    {
        await BeginAsync("Versioned");
        await EndedAsync();

        (await PurgeAsync($"instances/{Id}")).ShouldBe("1");

        (await FindAsync()).ShouldBeNull();
        (await PurgeAsync($"instances/{Id}")).ShouldBe("0");
    }

    [Fact]
    public async Task Purge_Running_IsRefused()
    {
        await BeginAsync("TwoEvents");

        using var answer = await Host.Http.DeleteAsync($"instances/{Id}", Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await FindAsync()).ShouldNotBeNull();
    }

    [Fact]
    public async Task Purge_ByStatus_ForgetsThoseOnly()
    {
        await BeginAsync("TwoEvents");
        await TerminateAsync("enough");
        await EndedAsync();
        await BeginAsync("TwoEvents", id: $"{Id}-open");

        int.Parse(await PurgeAsync("instances?status=Terminated"), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);

        (await FindAsync()).ShouldBeNull();
        (await FindAsync($"{Id}-open")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Query_ByPrefixAndStatus_FindsThosePageByPage()
    {
        await BeginAsync("Versioned", id: $"{Id}-a");
        await EndedAsync($"{Id}-a");
        await BeginAsync("TwoEvents", id: $"{Id}-b");
        await BeginAsync("TwoEvents", id: $"{Id}-c");

        var all = await QueryAsync($"prefix={Id}&pageSize=2");
        var open = await QueryAsync($"prefix={Id}&pageSize=100&status=Running");

        all.ShouldAllBe(page => page.Length <= 2);
        all.SelectMany(page => page).ShouldBe([$"{Id}-a", $"{Id}-b", $"{Id}-c"], ignoreOrder: true);
        open.SelectMany(page => page).ShouldBe([$"{Id}-b", $"{Id}-c"], ignoreOrder: true);
    }

    private async Task<string> PurgeAsync(string path)
    {
        using var answer = await Host.Http.DeleteAsync(path, Token);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(Token);
    }

    private async Task<string[][]> QueryAsync(string query) => (await Host.Http.GetFromJsonAsync<string[][]>($"instances?{query}", Token))!;
}
