using HostingFunctions.Domain.Audit;
using HostingFunctions.Pages.Messages;

namespace HostingFunctions.Desk;

/// <summary>A judgement on trails, as JSON for programs.</summary>
/// <param name="Earlier">Chains of earlier versions, of which nothing can be said.</param>
/// <param name="Wrong">How many findings there are.</param>
/// <param name="Findings">The first of them.</param>
internal sealed record TrailCheckJson(int Chains, long Entries, int Earlier, bool IsWhole, int Wrong, IReadOnlyList<FindingJson> Findings)
{
    public static TrailCheckJson Of(TrailCheck check) => new(
        check.Chains, check.Entries, check.Earlier, check.Findings.Count == 0, check.Findings.Count,
        [.. check.Findings.Take(ProofMessages.Most).Select(FindingJson.Of)]);
}
