using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Settings;
using HostingFunctions.Storage;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Site;

/// <summary>
/// Tells a load balancer whether the app is alive and reaches its storage, and whoever runs it whether mails leave and no role is vacant. Without
/// a mail server the app works: what is sent meanwhile leaves later.
/// </summary>
public sealed class HealthFunction(
    StorageLayout storage, FreshReferences references, IOfficials officials, TableOfficials table, IMailServerFailures failures, TimeProvider time,
    ILogger<HealthFunction> log)
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

        await references.LookAsync();
        var now = time.GetUtcNow();
        var failure = await failures.FindAsync(cancellation) is { } last && last.At + WatchedMailServer.Holds > now ? last : null;
        var vacant = Vacancy.In(officials.Roster, Wib.DateOf(now), table.IsInForce).Where(one => one.From <= Wib.DateOf(now)).ToList();
        var health = new Dictionary<string, object>
        {
            ["status"] = failure is null && vacant.Count == 0 ? "ok" : "degraded",
            ["storage"] = "ok",
            ["mail"] = failure is null ? "ok" : "failing",
            ["officials"] = vacant.Count == 0 ? "ok" : "vacant",
        };
        if (failure is not null)
        {
            health["mailFailingSince"] = failure.Since;
        }

        if (vacant.Count > 0)
        {
            health["vacantRoles"] = vacant.Select(one => one.Role.ToString());
        }

        return Results.Json(health);
    }
}
