using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary>What the reviewer of a corrected request sees first: why it was sent back, and what was done about it.</summary>
/// <param name="Refusal">The decision that sent the earlier revision back.</param>
/// <param name="StepTitle">The title of the step that decided.</param>
/// <param name="Recommendation">The PA-18 with the reasons; null while it is still being written.</param>
/// <param name="Changes">What differs from that revision.</param>
public sealed record Mending(Decision Refusal, string StepTitle, IssuedDocument? Recommendation, IReadOnlyList<Pa17Change> Changes)
{
    /// <returns>Null for a request that was not sent back.</returns>
    public static Mending? Of(HostingRequest request)
    {
        if (request.Revisions is not [.., var before, var current] || request.RefusalOf(before.Number) is not { } refusal)
        {
            return null;
        }

        return new Mending(
            refusal, request.Procedure[refusal.StepKey].Title, request.DocumentOf(DocumentKind.Pa18, before.Number, refusal.StepKey),
            Pa17Comparison.Between(before, current));
    }
}
