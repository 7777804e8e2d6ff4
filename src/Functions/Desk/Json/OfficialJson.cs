using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Desk;

/// <summary>A person who holds a role for a period, as JSON for programs.</summary>
/// <param name="Key">Names it to whoever changes it.</param>
/// <param name="Role">One of <see cref="Domain.Procedure.Role"/>.</param>
/// <param name="Nip">With its last digits hidden, which act at links (rule 3).</param>
/// <param name="From">Null for who is named in the settings.</param>
/// <param name="Until">The last day; null while no end is known.</param>
/// <param name="Acting"><c>Plt.</c>, <c>Plh.</c>, or null for the regular holder.</param>
/// <param name="Holds">Whether today.</param>
internal sealed record OfficialJson(
    string Key, string Role, string Title, string Name, string Nip, string Email, DateOnly? From, DateOnly? Until, string? Acting, bool Holds)
{
    public static OfficialJson Of(Official one, DateOnly today) => new(
        one.Key, one.Role.ToString(), one.Role.Title(), one.Name, one.Nip.Masked, one.Email.Value, one.From == DateOnly.MinValue ? null : one.From, one.Until,
        one.Acting, one.Holds(today));
}
