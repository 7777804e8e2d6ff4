using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Requests;

/// <summary>
/// When the Pemohon must have answered: 30 working days after the day on which the form was filed or sent back (sop.md part 2). A day that was told is never
/// moved to an earlier one (ours): no orchestration waits for a day that is too late.
/// </summary>
public sealed class LapseDates(WorkingCalendar calendar)
{
    public DueDate Of(HostingRequest request)
    {
        var since = request.RefusalOf(request.Header.Revision)?.At ?? request.Current.SubmittedAt;
        var due = calendar.Due(Wib.DateOf(since), Procedures.LapseWorkingDays);
        return request.AnswerMoved is { Due: var told } && told.Date >= due.Date ? told : due;
    }

    /// <summary>The first moment after the last day.</summary>
    public static DateTimeOffset EndOf(DueDate due) => Wib.At(due.Date.AddDays(1), TimeOnly.MinValue);
}
