namespace HostingFunctions.Domain.Calendar;

/// <summary>A national holiday or a day of collective leave.</summary>
/// <param name="Date">The day, in WIB.</param>
/// <param name="Name">In Bahasa Indonesia, as the yearly joint decree names it.</param>
/// <param name="CollectiveLeave">True for <c>cuti bersama</c>.</param>
public sealed record DayOff(DateOnly Date, string Name, bool CollectiveLeave)
{
    /// <summary>Whether somebody else has yet to fix its date, as the Minister of Religious Affairs does for Idulfitri and Iduladha.</summary>
    public bool IsTentative { get; init; }
}
