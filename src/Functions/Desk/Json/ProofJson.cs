using HostingFunctions.Pages.Models;

namespace HostingFunctions.Desk;

/// <summary>Whether the trails are whole, as far as somebody asked, as JSON for programs.</summary>
/// <param name="Last">The last night; null before the first.</param>
/// <param name="Check">The judgement; null when nothing was asked, or found, or it would take too long.</param>
internal sealed record ProofJson(NightJson? Last, bool HasWitness, TrailCheckJson? Check, bool IsTooMuch)
{
    public static ProofJson Of(ProofPage page) => new(
        page.Last is { } night ? NightJson.Of(night) : null, page.HasWitness, page.Check is { } check ? TrailCheckJson.Of(check) : null, page.IsTooMuch);
}
