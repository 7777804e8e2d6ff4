using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Workflow;

/// <summary>
/// The events that wake a request's orchestration. Each is only a wake-up: the orchestration reads from storage what happened (rule 1). Step and round are
/// part of the name, so that no event is mistaken for another (rule 2).
/// </summary>
public static class EventNames
{
    public const string Withdrawn = "withdrawn";

    public const string Confirmed = "confirmed";

    /// <param name="round">As the orchestration counts; see <see cref="HostingRequest.RoundOf"/>.</param>
    public static string Decided(StepRound round) => $"decided-{round.StepKey}-{round.Revision}";

    /// <summary>A decision on a request.</summary>
    /// <param name="round">As the request counts.</param>
    public static string Decided(HostingRequest request, StepRound round) => Decided(round with { Revision = request.RoundOf(round.Revision) });

    /// <param name="revision">The number of the new revision, as the orchestration counts.</param>
    public static string Revised(int revision) => $"revised-{revision}";

    /// <summary>A new revision of a request.</summary>
    /// <param name="revision">As the request counts.</param>
    public static string Revised(HostingRequest request, int revision) => Revised(request.RoundOf(revision));

    /// <summary>The events of everything stored about a request, in an order in which it may have happened. The sweep may raise these again.</summary>
    public static IReadOnlyList<string> Happened(HostingRequest request)
    {
        var isConfirmed = request.Assignments.Count > 0 || request.Header.State is RequestState.InReview or RequestState.Returned or RequestState.Hosted;
        return
        [
            .. isConfirmed ? [Confirmed] : Array.Empty<string>(),
            .. request.Decisions.Select(decision => Decided(request, decision.Round)),
            .. request.Revisions.Skip(1).Where(revision => !revision.IsAmendment).Select(revision => Revised(request, revision.Number)),
            .. request.Header.State == RequestState.Withdrawn ? [Withdrawn] : Array.Empty<string>(),
        ];
    }
}
