using HostingFunctions.Domain.Addresses;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>Tells a load balancer whether the app is alive and reaches its storage.</summary>
public sealed class HealthFunction(StorageLayout storage, ILogger<HealthFunction> log)
{
    [Function("Health")]
    [NeedsNoStorage]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Health)] HttpRequest http, CancellationToken cancellation)
    {
        if (await storage.IsReachableAsync(cancellation))
        {
            return Results.Json(new { status = "ok", storage = "ok" });
        }

        log.StorageUnreachable();
        return Results.Json(new { status = "degraded", storage = "unreachable" }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
