using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Desk;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/bukti</c>: whether the trails are whole, as far as somebody asked.</summary>
/// <param name="Last">The last night; null before the first.</param>
/// <param name="HasWitness">Whether its root is mailed to somebody outside.</param>
/// <param name="Typed">What is to be checked, as it was typed; empty for nothing.</param>
public sealed record ProofPage(SignedIn Who, Night? Last, bool HasWitness, string Typed) : DeskPage(Who, "Bukti jejak")
{
    /// <summary>The judgement; null when nothing was asked, or found, or it would take too long.</summary>
    public TrailCheck? Check { get; init; }

    /// <summary>Whether all would take longer than a page may.</summary>
    public bool IsTooMuch { get; init; }
}
