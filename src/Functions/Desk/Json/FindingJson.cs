using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Desk;

/// <summary>Something wrong with a trail, as JSON for programs.</summary>
/// <param name="Kind">One of <see cref="FindingKind"/>.</param>
/// <param name="Chain">Kind and id, with a colon between; null for what is wrong with a night.</param>
internal sealed record FindingJson(string Kind, string? Chain, string Where)
{
    public static FindingJson Of(Finding finding) => new(finding.Kind.ToString(), finding.Chain?.ToString(), finding.Where);
}
