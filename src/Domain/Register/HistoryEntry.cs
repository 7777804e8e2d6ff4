using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Register;

/// <summary>Who did what with a hosted application, when. Never holds an identity number or a token.</summary>
/// <param name="Actor">Name and office of a person, or <c>Sistem</c>.</param>
/// <param name="Action">What was done, in Bahasa Indonesia: read by people.</param>
/// <param name="Detail">More about it; may be empty.</param>
public sealed record HistoryEntry(DateTimeOffset At, string Actor, string Action, string Detail = "")
{
    /// <summary>Somebody asked for a fresh link.</summary>
    /// <param name="to">To whom it goes.</param>
    public static HistoryEntry LinkRefreshed(IEnumerable<EmailAddress> to, DateTimeOffset at) =>
        new(at, AuditEntry.System, "Tautan baru diminta", string.Join(", ", to));
}
