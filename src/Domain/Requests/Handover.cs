using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>A step was handed to one person, who alone holds it from then on; never changed afterwards.</summary>
/// <param name="Number">From 1: which hand-over of this step and revision it is. The last one counts.</param>
/// <param name="To">In the role of the step.</param>
/// <param name="From">Who held it before, without <paramref name="To"/>.</param>
/// <param name="By">Who handed it over, with their office.</param>
public sealed record Handover(
    string StepKey, int Revision, int Number, Official To, IReadOnlyList<Official> From, string By, string Reason, DateTimeOffset At)
{
    /// <summary>Whether it went to a named substitute (<c>Plh.</c>), whom the roster need not know, and not to another holder of the role.</summary>
    public bool IsToSubstitute { get; init; }

    public StepRound Round => new(StepKey, Revision);
}
