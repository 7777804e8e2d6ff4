using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Procedure;

/// <summary>One step of the procedure (sop.md part 2).</summary>
/// <param name="Key">A stable name, part of stored keys, links and event names.</param>
/// <param name="Number">The SOP's number, 2 to 5.</param>
/// <param name="Title">A short title for people to read.</param>
/// <param name="Wording">The procedure in the SOP's words.</param>
/// <param name="Role">The role that does the step.</param>
/// <param name="WorkingDays">The time that the step may take, at least 1 working day.</param>
/// <param name="Needs">What the official examines (<c>Kelengkapan</c>).</param>
/// <param name="Output">What the step produces; only a recommendation can be <c>Tidak</c>.</param>
public sealed record StepDefinition(
    string Key, int Number, string Title, string Wording, Role Role, int WorkingDays, IReadOnlyList<AttachmentKind> Needs, StepOutput Output)
{
    public bool MayRefuse => Output == StepOutput.Recommendation;
}
