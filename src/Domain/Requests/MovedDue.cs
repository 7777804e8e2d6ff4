using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Requests;

/// <summary>A due date as it is since the days off were published anew; at most one for each step, or answer, and version of the calendar.</summary>
/// <param name="StepKey">Null for the day by which the Pemohon must answer.</param>
/// <param name="Version">The number of the <see cref="CalendarVersion"/>.</param>
/// <param name="Due">With its <see cref="DueDate.Moved"/>; without for a day that stays although the calendar now says an earlier one.</param>
public sealed record MovedDue(string? StepKey, int Revision, int Version, DueDate Due);
