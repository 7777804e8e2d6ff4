using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>A role that nobody holds, or that somebody leaves with nobody after.</summary>
/// <param name="From">The first day on which nobody holds it; today for one that is vacant now.</param>
public sealed record Vacancy(Role Role, DateOnly From)
{
    /// <summary>So long before it is warned of.</summary>
    public const int DaysAhead = 14;

    /// <summary>The roles without which something stands still; the front desk is a convenience.</summary>
    private static readonly Role[] Needed = [Role.SubKoordinatorPa, Role.SubKoordinatorSandiman, Role.PetugasPse, Role.KepalaBidang];

    /// <param name="needsAdministrator">Whether officials are looked after at the desk, and not in a file.</param>
    public static IReadOnlyList<Vacancy> In(OfficialRoster roster, DateOnly today, bool needsAdministrator) =>
    [
        .. from role in needsAdministrator ? [.. Needed, Role.Administrator] : Needed
           let vacant = roster.VacantFrom(role, today)
           where vacant <= today.AddDays(DaysAhead)
           select new Vacancy(role, vacant.Value),
    ];
}
