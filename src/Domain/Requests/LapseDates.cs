using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Requests;

/// <summary>When the Pemohon must have answered: 30 working days after the day on which the form was filed or sent back (sop.md part 2).</summary>
public sealed class LapseDates(WorkingCalendar calendar)
{
    public DueDate Of(HostingRequest request)
    {
        var since = request.RefusalOf(request.Header.Revision)?.At ?? request.Current.SubmittedAt;
        return calendar.Due(Wib.DateOf(since), Procedures.LapseWorkingDays);
    }

    /// <summary>The first moment after the last day.</summary>
    public static DateTimeOffset EndOf(DueDate due) => Wib.At(due.Date.AddDays(1), TimeOnly.MinValue);
}
