using FunctionsHost.Tests.Conformance;
using HostingFunctions.Testing;

namespace FunctionsHost.Tests.Durable;

/// <summary>The two processes of a host, and how they end.</summary>
public sealed class ProcessTests(HostFixture<DurableConformanceHost> fixture) : Scenarios<DurableConformanceHost>(fixture)
{
    private int Process => Fixture.Host.Process.Id;

    [Fact]
    public async Task Worker_IsKilled_AnotherOneTakesItsPlace()
    {
        var worker = ProcessTree.WorkerOf(Process);

        await ProcessTree.SignalAsync(worker, "KILL");

        (await UntilAsync(async () => await AnswersAsync() ? "home" : null)).ShouldBe("home");
        ProcessTree.WorkerOf(Process).ShouldNotBeOneOf(worker, 0);
    }

    [Fact]
    public async Task Host_IsKilled_TakesItsWorkerAndTheShellBetweenWithIt()
    {
        var below = ProcessTree.Below(Process);

        await Host.KillAsync();

        below.Count.ShouldBeGreaterThan(1);
        (await UntilAsync(() => Task.FromResult(below.Any(process => ProcessTree.IsAlive(process.Id)) ? null : "all gone"))).ShouldBe("all gone");
        await Fixture.RestartAsync();
    }

    [Fact]
    public async Task Host_ToldToEndAmidARequest_LetsItFinishAndEndsWell()
    {
        // Arrange: a response that continues once a gate is open.
        using var answer = await Host.Http.GetAsync($"download/1000000/{Id}", HttpCompletionOption.ResponseHeadersRead, Token);
        var process = Fixture.Host.Process;
        var worker = ProcessTree.WorkerOf(Process);

        // Act
        await ProcessTree.SignalAsync(Process, "TERM");
        await File.WriteAllTextAsync(Path.Combine(Fixture.Settings["Sample:Folder"], $"{Id}.open"), "", Token);

        // Assert
        (await answer.Content.ReadAsByteArrayAsync(Token)).Length.ShouldBe(1_000_000);
        await process.WaitForExitAsync(Token);
        process.ExitCode.ShouldBe(0);
        ProcessTree.IsAlive(worker).ShouldBeFalse();
        await Fixture.RestartAsync();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Host.Http.GetAsync("", Token);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // What the killed worker had begun to answer is cut off.
            return false;
        }
    }
}
