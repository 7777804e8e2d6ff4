using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalRuntime.Tests.Host;

public sealed class MiddlewareTests
{
    private readonly ScopedThing.Ledger _ledger = new();

    [Fact]
    public async Task Middleware_RunsInTheOrderItWasAdded_WithOneScopeAnInvocation()
    {
        await using var app = await StartAsync(builder => builder
            .UseMiddleware((context, next) => Mark(context, next, "first"))
            .UseWhen(_ => false, (context, next) => Mark(context, next, "never"))
            .UseWhen(context => context.FunctionDefinition.Name == "Ordinary", (context, next) => Mark(context, next, "second")));

        (await app.ReadAsync("/ordinary")).ShouldEndWith("first second True");
        _ledger.Disposed.ShouldBe(1);
    }

    [Theory]
    [InlineData("/later", "InvalidDataException later")]
    [InlineData("/at-once", "InvalidDataException at once")]
    public async Task Middleware_AroundAFailingFunction_MayAnswerInItsPlace(string path, string expected)
    {
        await using var app = await StartAsync(builder => builder.UseMiddleware<ReplacingMiddleware>());

        var response = await app.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.GetValues("X-Caught").ShouldBe(["yes"]);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/later")]
    [InlineData("/at-once")]
    public async Task Failure_ThatNobodyAnswers_Is500WithoutABody(string path)
    {
        await using var app = await StartAsync(_ => { });

        var response = await app.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Fact]
    public async Task Failure_AmidTheResponse_CutsItOff()
    {
        await using var app = await StartAsync(_ => { });

        var read = async () => await app.ReadAsync("/halfway");

        await read.ShouldThrowAsync<HttpRequestException>();
    }

    private static Task Mark(FunctionContext context, Func<Task> next, string mark)
    {
        context.Items[mark] = mark;
        return next();
    }

    private Task<TestApp> StartAsync(Action<FunctionsApplicationBuilder> configure) => TestApp.StartAsync<MiddlewareFunctions>(builder =>
    {
        builder.Services.AddSingleton(_ledger).AddScoped<ScopedThing>();
        configure(builder);
    });
}
