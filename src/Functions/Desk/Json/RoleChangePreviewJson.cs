using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Desk;

/// <summary>What a change of who holds a role would bring about, as JSON for programs.</summary>
/// <param name="On">The first day on which others hold the role; null when the same people do.</param>
/// <param name="Links">How many links would no longer decide.</param>
/// <param name="VacantFrom">The day from which nobody would hold the role; null when somebody always does.</param>
/// <param name="BesideRegular">Another regular holder at the same time; null for none.</param>
internal sealed record RoleChangePreviewJson(
    RoleChangeJson Change, DateOnly? On, int Links, IReadOnlyList<MovingStepJson> Steps, DateOnly? VacantFrom, string? BesideRegular)
{
    public static RoleChangePreviewJson Of(RoleChangePreview preview, OfficialRoster roster, DateOnly today) => new(
        RoleChangeJson.Of(preview.Change, roster, today), preview.On, preview.Links, [.. preview.Steps.Select(MovingStepJson.Of)], preview.VacantFrom,
        preview.BesideRegular?.NameAndTitle);
}
