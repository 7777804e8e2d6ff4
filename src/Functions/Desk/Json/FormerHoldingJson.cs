using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Desk;

/// <summary>That a role was held by somebody whose data are destroyed, as JSON for programs.</summary>
/// <param name="Role">One of <see cref="Domain.Procedure.Role"/>.</param>
internal sealed record FormerHoldingJson(string Role, string? Acting, DateOnly From, DateOnly Until)
{
    public static FormerHoldingJson Of(FormerHolding held) => new(held.Role.ToString(), held.Acting, held.From, held.Until);
}
