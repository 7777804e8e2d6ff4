using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Desk;

/// <summary>An official with something overdue, as JSON for programs.</summary>
/// <param name="WorkingDaysLate">Of what is overdue longest.</param>
internal sealed record LateDeskJson(string Name, int Overdue, int WorkingDaysLate)
{
    public static LateDeskJson Of(OfficialsDesk desk) =>
        new(desk.Name, desk.Overdue, desk.Waiting.Where(one => one.IsOverdue).Max(one => one.WorkingDaysLate));
}
