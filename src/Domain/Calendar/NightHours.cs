namespace HostingFunctions.Domain.Calendar;

/// <summary>When what reads everything once a day is done: 01:00-05:00 WIB, when hardly anybody works.</summary>
public static class NightHours
{
    private static readonly TimeOnly Begin = new(1, 0);
    private static readonly TimeOnly End = new(5, 0);

    public static bool AreOn(DateTimeOffset now) => Wib.TimeOf(now).IsBetween(Begin, End);
}
