using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Steps;

/// <summary>Where a request stands, as JSON for programs.</summary>
/// <param name="State">One of <see cref="RequestState"/>.</param>
/// <param name="Status">The state in words, in Bahasa Indonesia.</param>
/// <param name="Step">The key of the current step; null unless in review.</param>
/// <param name="DueOn">When that step is due; null until it reaches its official.</param>
/// <param name="DueBecause">The explanation of the due date, with each day that was not counted.</param>
internal sealed record StatusJson(string Id, string Number, string State, string Status, int Revision, string? Step, DateOnly? DueOn, string? DueBecause)
{
    public static StatusJson Of(HostingRequest request)
    {
        var due = request.Assigned?.Due;
        return new StatusJson(
            request.Id.Value, request.Header.Number, request.Header.State.ToString(), request.Status(), request.Header.Revision, request.Step?.Key,
            due?.Date, due?.Explanation);
    }
}
