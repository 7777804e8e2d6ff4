namespace HostingFunctions.Domain.Calendar;

/// <summary>A day that was not counted, and why, in Bahasa Indonesia.</summary>
public sealed record SkippedDay(DateOnly Date, string Reason)
{
    internal const string Saturday = "Sabtu";
    internal const string Sunday = "Minggu";

    /// <summary>Begins the reason of a day of collective leave; a colon and the name of its holiday follow.</summary>
    internal const string CollectiveLeave = "cuti bersama";

    /// <summary>The reason, of collective leave without the holiday's name.</summary>
    public string ShortReason => Reason.StartsWith(CollectiveLeave, StringComparison.Ordinal) ? CollectiveLeave : Reason;
}
