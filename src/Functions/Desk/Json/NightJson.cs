using HostingFunctions.Domain.Audit;

namespace HostingFunctions.Desk;

/// <summary>What all chains were at a night, as JSON for programs.</summary>
/// <param name="Root">What the witness got by mail.</param>
internal sealed record NightJson(DateOnly On, string Root, int Chains, long Entries)
{
    public static NightJson Of(Night night) => new(night.On, night.Root.ToString(), night.Chains, night.Entries);
}
