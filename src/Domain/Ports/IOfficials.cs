using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who holds which role, as the deployment's data says right now.</summary>
public interface IOfficials
{
    OfficialRoster Roster { get; }
}
