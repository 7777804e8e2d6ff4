using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Steps;

/// <summary>Finds the officials who hold a request's step. Logs an error each time its office is vacant.</summary>
public sealed class StepHolders(IOfficials officials, ILogger<StepHolders> log)
{
    /// <param name="request">A request in review.</param>
    public IReadOnlyList<Official> Of(HostingRequest request, DateTimeOffset now)
    {
        var holders = request.Holders(officials.Roster, Wib.DateOf(now));
        if (holders.Count == 0)
        {
            log.RoleVacant(request.Step!.Role, request.Header.Number);
        }

        return holders;
    }
}
