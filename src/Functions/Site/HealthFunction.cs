using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>
/// Tells a load balancer whether the app is alive and reaches its storage, and whoever runs it whether mails leave. Without a mail server the app works: what
/// is sent meanwhile leaves later.
/// </summary>
public sealed class HealthFunction(StorageLayout storage, IMailServerFailures failures, TimeProvider time, ILogger<HealthFunction> log)
{
    [Function("Health")]
    [NeedsNoStorage]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Health)] HttpRequest http, CancellationToken cancellation)
    {
        if (!await storage.IsReachableAsync(cancellation))
        {
            log.StorageUnreachable();
            return Results.Json(new { status = "degraded", storage = "unreachable" }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return await failures.FindAsync(cancellation) is { } failure && failure.At + WatchedMailServer.Holds > time.GetUtcNow()
            ? Results.Json(new { status = "degraded", storage = "ok", mail = "failing", mailFailingSince = failure.Since })
            : Results.Json(new { status = "ok", storage = "ok", mail = "ok" });
    }
}
