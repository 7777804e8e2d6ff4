using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who holds which role, according to the deployment's current data.</summary>
public interface IOfficials
{
    OfficialRoster Roster { get; }
}
