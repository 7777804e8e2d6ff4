using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Desk;

/// <summary>A change of who holds a role, as JSON for programs.</summary>
/// <param name="Before">As it was; null for a new holder.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="WaitsForAddress">Whether the address is still to be answered.</param>
/// <param name="WaitsForSecond">Whether a second person is still to confirm.</param>
/// <param name="IsLocked">Whether too many wrong digits were typed at the address.</param>
/// <param name="DecidedBy">The second person; null while it waits for one.</param>
/// <param name="Confirmers">Who may confirm it.</param>
internal sealed record RoleChangeJson(
    string Id, OfficialJson? Before, OfficialJson After, string By, DateTimeOffset At, bool WaitsForAddress, bool WaitsForSecond, bool IsLocked,
    string? DecidedBy, IReadOnlyList<string> Confirmers)
{
    public static RoleChangeJson Of(RoleChange change, OfficialRoster roster, DateOnly today) => new(
        change.Id.Value, change.Before is { } before ? OfficialJson.Of(before, today) : null, OfficialJson.Of(change.After, today), change.By.NameAndTitle,
        change.At, change.WaitsForAddress, change.WaitsForSecond, change.IsLocked, change.DecidedBy?.NameAndTitle,
        [.. change.Confirmers(roster, today).Select(one => one.NameAndTitle)]);
}
