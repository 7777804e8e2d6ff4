using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Officials;

/// <summary>Who holds which role, and when. During a substitution both holders of a role may act; the first decision stands.</summary>
public sealed class OfficialRoster(IReadOnlyList<Official> officials)
{
    public IReadOnlyList<Official> All => officials;

    public IReadOnlyList<Official> Holders(Role role, DateOnly on) =>
        [.. officials.Where(official => official.Role == role && official.Holds(on))];

    /// <summary>The holder of the role on that day who has this address; null when the address belongs to no holder, or no longer does.</summary>
    public Official? Holder(Role role, DateOnly on, EmailAddress email) =>
        Holders(role, on).FirstOrDefault(official => official.Email == email);

    /// <summary>What is held on that day by whoever has this address. More than one person when they share a mailbox.</summary>
    public IReadOnlyList<Official> Offices(EmailAddress email, DateOnly on) =>
        [.. officials.Where(official => official.Email == email && official.Holds(on))];

    /// <summary>The first day, not before <paramref name="from"/>, on which nobody holds the role; null when there is none in sight.</summary>
    public DateOnly? VacantFrom(Role role, DateOnly from)
    {
        while (Holders(role, from) is { Count: > 0 } holders)
        {
            if (holders.Any(holder => holder.Until is null))
            {
                return null;
            }

            from = holders.Max(holder => holder.Until!.Value).AddDays(1);
        }

        return from;
    }

    /// <summary>Whoever holds a role on that day.</summary>
    public IReadOnlyList<Official> On(DateOnly day) => [.. officials.Where(official => official.Holds(day))];

    /// <summary>The holders as people read them, each with their title; null when nobody holds the role.</summary>
    public string? Names(Role role, DateOnly on) => NamesOf(Holders(role, on));

    /// <summary>Officials as people read them, each with their title; null when there are none.</summary>
    public static string? NamesOf(IReadOnlyList<Official> officials) =>
        officials.Count > 0 ? string.Join(", ", officials.Select(official => official.NameAndTitle)) : null;
}
