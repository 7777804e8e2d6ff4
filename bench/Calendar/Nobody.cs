using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Bench.Calendar;

/// <summary>Officials for a run in which nobody is told.</summary>
internal sealed class Nobody : IOfficials
{
    public OfficialRoster Roster { get; } = new([]);
}
