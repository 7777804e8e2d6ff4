using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class RoutingFunctions
{
    [Function("Root")]
    public IResult Root([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) =>
        Results.Text("root");

    [Function("Read")]
    public IResult Read([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "thing")] HttpRequest request) => Results.Text("read");

    [Function("Write")]
    public IResult Write([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "thing")] HttpRequest request) => Results.Text("written");

    [Function("Headed")]
    public void Headed([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "headed")] HttpRequest request) =>
        request.HttpContext.Response.Headers["X-Seen"] = request.Method;

    [Function("ById")]
    public IResult ById([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{id:guid}")] HttpRequest request, Guid id) =>
        Results.Text($"guid {id}");

    [Function("ByNumber")]
    public IResult ByNumber([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{n:int}")] HttpRequest request, int n) =>
        Results.Text($"number {n + 1}");

    [Function("ByName")]
    public IResult ByName([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/{name}/{rest?}")] HttpRequest request, string name, string? rest) =>
        Results.Text($"name {name} {rest ?? "none"}");

    [Function("Literal")]
    public IResult Literal([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "items/latest")] HttpRequest request) => Results.Text("latest");

    [Function("Unconverted")]
    public IResult Unconverted([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "raw/{n}")] HttpRequest request, int n) =>
        Results.Text($"{n}");

    [Function("Action")]
    public Task<IActionResult> Action([HttpTrigger(AuthorizationLevel.Anonymous, Route = "action")] HttpRequest request) =>
        Task.FromResult<IActionResult>(new ObjectResult(new { request.Method }) { StatusCode = 418 });

    [Function("Redirect")]
    public async Task<IResult> Redirect([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "moved")] HttpRequest request)
    {
        await Task.Yield();
        return Results.Redirect("/thing");
    }

    [Function("Plain")]
    public string Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "plain")] HttpRequest request) => "not written";
}
