using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Desk;

/// <summary>A request whose current step other people would hold, as JSON for programs.</summary>
/// <param name="Gains">The addresses of those who would get a link to it.</param>
/// <param name="Links">How many links would no longer decide.</param>
internal sealed record MovingStepJson(string Request, string Number, IReadOnlyList<string> Gains, int Links)
{
    public static MovingStepJson Of(MovingStep step) => new(step.Line.Id.Value, step.Line.Number, [.. step.Gains.Select(one => one.Value)], step.Links);
}
