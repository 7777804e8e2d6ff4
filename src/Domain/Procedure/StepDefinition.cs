using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Procedure;

/// <summary>One step of the procedure (sop.md part 2).</summary>
/// <param name="Key">Stable name, part of stored keys, links and event names.</param>
/// <param name="Number">The SOP's number, 2 to 5.</param>
/// <param name="Title">Short, as people read it.</param>
/// <param name="Wording">As the SOP words the procedure.</param>
/// <param name="Role">Who does it.</param>
/// <param name="WorkingDays">The time it may take, at least 1 working day.</param>
/// <param name="Needs">What the official looks at (<c>Kelengkapan</c>).</param>
/// <param name="Output">What it brings forth; only a recommendation can be <c>Tidak</c>.</param>
public sealed record StepDefinition(
    string Key, int Number, string Title, string Wording, Role Role, int WorkingDays, IReadOnlyList<AttachmentKind> Needs, StepOutput Output)
{
    public bool MayRefuse => Output == StepOutput.Recommendation;
}
