using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

/// <summary>Functions that must not start, each in a class of its own.</summary>
public static class WrongFunctions
{
    public sealed class SlashRoute
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "/")] HttpRequest request) => Results.Ok();
    }

    public sealed class BrokenRoute
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "a/{b")] HttpRequest request) => Results.Ok();
    }

    public sealed class ReservedRoute
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "admin/x")] HttpRequest request) => Results.Ok();
    }

    public sealed class UserLevel
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.User, Route = "user")] HttpRequest request) => Results.Ok();
    }

    public sealed class NoTrigger
    {
        [Function("Wrong")]
        public void Run(HttpRequest request)
        {
        }
    }

    public sealed class UnfilledParameter
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "x/{id}")] HttpRequest request, string other) => Results.Ok(other);
    }

    public sealed class WrongName
    {
        [Function("1Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Ok();
    }

    public sealed class SameName
    {
        [Function("Wrong")]
        public IResult One([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Ok();

        [Function("WRONG")]
        public IResult Two([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Ok();
    }

    public sealed class AwaitedByNobody
    {
        [Function("Wrong")]
        public ValueTask<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => new(Results.Ok());
    }

    public sealed class NotARequest
    {
        [Function("Wrong")]
        public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous)] string body) => Results.Ok(body);
    }
}
