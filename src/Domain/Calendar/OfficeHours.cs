namespace HostingFunctions.Domain.Calendar;

/// <summary>When reminders may leave: 08:00-16:00 WIB on working days (rule 5).</summary>
public sealed class OfficeHours(WorkingCalendar calendar)
{
    public bool AreOn(DateTimeOffset now) =>
        calendar.IsWorkingDay(Wib.DateOf(now)) && Wib.TimeOf(now) >= Wib.OfficeOpens && Wib.TimeOf(now) < Wib.OfficeCloses;

    /// <summary>The next opening time after <paramref name="now"/>, never <paramref name="now"/> itself.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset now)
    {
        var today = Wib.DateOf(now);
        var first = Wib.TimeOf(now) < Wib.OfficeOpens ? today : today.AddDays(1);
        return Wib.At(calendar.OnOrAfter(first), Wib.OfficeOpens);
    }
}
