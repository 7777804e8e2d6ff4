using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>Who holds a step: whom it was handed to, else everybody who holds its role.</summary>
public static class StepHolding
{
    /// <summary>The hand-over of a step that counts; null when it was handed to nobody.</summary>
    public static Handover? HandoverOf(this HostingRequest request, StepRound round) =>
        request.Handovers.Where(handover => handover.Round == round).MaxBy(handover => handover.Number);

    /// <summary>A holder of the role to whom a step was handed holds it only as long as the roster knows them. After that it is everybody's again.</summary>
    public static IReadOnlyList<Official> HoldersOf(this HostingRequest request, StepRound round, OfficialRoster roster, DateOnly on)
    {
        var role = request.Procedure[round.StepKey].Role;
        return request.HandoverOf(round) switch
        {
            { IsToSubstitute: true } handover => [handover.To],
            { } handover when roster.Holder(role, on, handover.To.Email) is { } holder => [holder],
            _ => roster.Holders(role, on),
        };
    }

    /// <summary>Who holds the current step; nobody unless in review.</summary>
    public static IReadOnlyList<Official> Holders(this HostingRequest request, OfficialRoster roster, DateOnly on) =>
        request.Round is { } round ? request.HoldersOf(round, roster, on) : [];

    public static Official? HolderOf(this HostingRequest request, StepRound round, OfficialRoster roster, DateOnly on, EmailAddress email) =>
        request.HoldersOf(round, roster, on).FirstOrDefault(holder => holder.Email == email);

    /// <summary>The holders of the current step's role to whom it may be handed: nobody who manages the application, nor who alone holds it.</summary>
    public static IReadOnlyList<Official> MayTake(this HostingRequest request, OfficialRoster roster, DateOnly on) =>
    [
        .. roster.Holders(request.Step!.Role, on)
            .Where(official => !request.IsOf(official) && request.Holders(roster, on).Any(holder => holder.Email != official.Email)),
    ];

    /// <summary>Whether somebody holds a step, or would if it had not been handed to another: they are told what became of it.</summary>
    public static bool IsKnownTo(this HostingRequest request, StepRound round, OfficialRoster roster, DateOnly on, EmailAddress email) =>
        roster.Holder(request.Procedure[round.StepKey].Role, on, email) is not null
        || request.Handovers.Any(handover => handover is { IsToSubstitute: true } && handover.Round == round && handover.To.Email == email);
}
