using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Desk;

/// <summary>A role that nobody holds, or that somebody leaves with nobody after, as JSON for programs.</summary>
/// <param name="From">The first day on which nobody holds it; today for one that is vacant now.</param>
internal sealed record VacancyJson(string Role, DateOnly From)
{
    public static VacancyJson Of(Vacancy vacancy) => new(vacancy.Role.ToString(), vacancy.From);
}
