using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Sweep;

/// <summary>No role has a holder: no mailbox refuses here, so no official is told anything.</summary>
internal sealed class Nobody : IOfficials
{
    public OfficialRoster Roster { get; } = new([]);
}
