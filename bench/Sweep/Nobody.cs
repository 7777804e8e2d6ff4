using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Sweep;

/// <summary>Officials for a run in which no role has a holder: no mailbox refuses here, so no official needs to be told.</summary>
internal sealed class Nobody : IOfficials
{
    public OfficialRoster Roster { get; } = new([]);
}
