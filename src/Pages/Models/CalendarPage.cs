using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/kalender</c>: the days off of each year with their versions, and the form that publishes them.</summary>
/// <param name="Days">In force.</param>
/// <param name="Versions">Those that were published, oldest first.</param>
/// <param name="Head">How far the newest is carried out; null when none was published.</param>
public sealed record CalendarPage(SignedIn Who, DaysOff Days, IReadOnlyList<CalendarVersion> Versions, CalendarHead? Head, DateTimeOffset Now)
    : DeskPage(Who, "Kalender")
{
    /// <summary>The typed text of each field by name.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>What publishing what was typed would do; null until that was asked.</summary>
    public CalendarPlan? Plan { get; init; }

    /// <summary>Tells what <see cref="Plan"/> is of.</summary>
    public string Mark { get; init; } = "";

    public IReadOnlyList<string> Gaps => CalendarGaps.Of(Days, Wib.DateOf(Now));

    public override bool Refused => Errors.Count > 0;
}
