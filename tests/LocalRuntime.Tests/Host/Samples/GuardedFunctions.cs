using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalRuntime.Tests.Host;

public sealed class GuardedFunctions
{
    [Function("ByFunctionKey")]
    public IResult ByFunctionKey([HttpTrigger(AuthorizationLevel.Function, "get", Route = "function")] HttpRequest request) => Results.Text("in");

    [Function("ByMasterKey")]
    public IResult ByMasterKey([HttpTrigger(AuthorizationLevel.Admin, "get", Route = "master")] HttpRequest request) => Results.Text("in");
}
