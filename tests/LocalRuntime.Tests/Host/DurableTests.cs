using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalRuntime.Tests.Host;

public sealed class DurableTests(AzuriteFixture azurite)
{
    private readonly ScopedThing.Ledger _ledger = new();

    [Fact]
    public async Task Orchestration_StartedByARequest_RunsItsActivitiesThroughBindings()
    {
        await using var app = await StartAsync();

        (await OrderAsync(app, "pens/3")).ShouldBe("Completed: \"3 pens True True by activityTrigger as Ordering\"");
        _ledger.Disposed.ShouldBe(3);
    }

    [Fact]
    public async Task Activity_ThatFails_FailsTheOrchestrationWithItsMessage()
    {
        await using var app = await StartAsync();

        (await OrderAsync(app, "nothing/1")).ShouldSatisfyAllConditions(
            answer => answer.ShouldStartWith("Failed: "),
            answer => answer.ShouldContain("nothing to pack"));
    }

    [Fact]
    public async Task Middleware_RunsAroundOrchestratorsAndActivitiesToo()
    {
        var names = new ConcurrentQueue<string>();
        await using var app = await StartAsync(builder => builder.UseMiddleware(async (context, next) =>
        {
            await next();
            names.Enqueue(context.FunctionDefinition.Name);
        }));

        await OrderAsync(app, "pens/1");

        names.ShouldBe(["Pack", "Ship", "Ordering", "StartOrder"]);
    }

    [Fact]
    public async Task TraceContext_OfActivities_IsTheTraceThatStartedTheOrchestration()
    {
        // Arrange: the server makes an activity of a request's traceparent only when somebody listens.
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
        };
        ActivitySource.AddActivityListener(listener);
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var traces = new ConcurrentQueue<string>();
        await using var app = await StartAsync(builder => builder.UseMiddleware((context, next) =>
        {
            traces.Enqueue($"{context.FunctionDefinition.Name} {context.TraceContext.TraceParent.Contains(trace)}");
            return next();
        }));
        app.Client.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-00f067aa0ba902b7-01");

        // Act
        await OrderAsync(app, "pens/1");

        // Assert: an orchestrator's own episodes have none.
        traces.Where(line => !line.StartsWith("Ordering")).ShouldBe(["StartOrder True", "Pack True", "Ship True"]);
    }

    [Fact]
    public async Task Client_IsBoundByItsAttributeAlone()
    {
        await using var app = await StartAsync();

        app.Host.Services.GetService<DurableTaskClient>().ShouldBeNull();
        app.Host.GetTaskHub().IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task Start_WithoutStorage_NamesTheSetting()
    {
        var start = () => TestApp.StartAsync<DurableSample>(builder => builder.Services.AddSingleton(_ledger));

        (await start.ShouldThrowAsync<InvalidOperationException>()).Message.ShouldContain("AzureWebJobsStorage");
    }

    private static async Task<string> OrderAsync(TestApp app, string order)
    {
        var response = await app.SendAsync(HttpMethod.Post, $"/orders/{order}");
        return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<TestApp> StartAsync(Action<FunctionsApplicationBuilder>? configure = null) => TestApp.StartAsync<DurableSample>(
        builder =>
        {
            builder.Services.AddSingleton(_ledger);
            configure?.Invoke(builder);
        },
        "--AzureWebJobsStorage", azurite.ConnectionString,
        "--AzureFunctionsJobHost:extensions:durableTask:hubName", $"Orders{Guid.NewGuid():N}");
}
