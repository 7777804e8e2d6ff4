using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;

namespace HostingFunctions.Domain.Requests;

/// <summary>Who has the step that a request waits for, and how late it is.</summary>
/// <param name="Holders">Each with their office, as people read them; null while nobody holds it.</param>
/// <param name="WorkingDaysLate">Working days after the due date; 0 when it is not late.</param>
public sealed record Handling(string? Holders, int WorkingDaysLate)
{
    /// <returns>Null until the step has reached an official, and unless in review.</returns>
    public static Handling? Of(HostingRequest request, OfficialRoster roster, WorkingCalendar calendar, DateOnly today) =>
        request.Assigned is { } assignment
            ? new Handling(OfficialRoster.NamesOf(request.Holders(roster, today)), calendar.CountAfter(assignment.Due.Date, today))
            : null;

    public bool IsLate => WorkingDaysLate > 0;

    /// <summary>A sentence in Bahasa Indonesia.</summary>
    public string Text => (IsLate, Holders) switch
    {
        (true, { } holders) => $"Terlambat {WorkingDaysLate} hari kerja, sedang ditangani oleh {holders}.",
        (true, null) => $"Terlambat {WorkingDaysLate} hari kerja, menunggu pejabat baru.",
        (false, { } holders) => $"Sedang ditangani oleh {holders}.",
        _ => "Menunggu pejabat baru.",
    };
}
