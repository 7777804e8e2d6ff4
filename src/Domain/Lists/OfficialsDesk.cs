using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Lists;

/// <summary>What is on one official's desk.</summary>
/// <param name="Name">With the office, as people read it; the address of whoever holds none today.</param>
/// <param name="Email">Null for the steps that have not reached an official.</param>
public sealed record OfficialsDesk(string Name, EmailAddress? Email, IReadOnlyList<OnDesk> Waiting)
{
    public int Overdue => Waiting.Count(one => one.IsOverdue);
}
