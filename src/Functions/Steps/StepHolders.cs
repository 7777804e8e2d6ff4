using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Steps;

/// <summary>Who holds the office of a request's step. A vacant office is reported each time that somebody asks.</summary>
public sealed class StepHolders(IOfficials officials, ILogger<StepHolders> log)
{
    /// <param name="request">In review.</param>
    public IReadOnlyList<Official> Of(HostingRequest request, DateTimeOffset now)
    {
        var role = request.Step!.Role;
        var holders = officials.Roster.Holders(role, Wib.DateOf(now));
        if (holders.Count == 0)
        {
            log.RoleVacant(role, request.Header.Number);
        }

        return holders;
    }
}
