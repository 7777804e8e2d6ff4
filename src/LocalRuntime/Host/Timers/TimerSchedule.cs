using System.Globalization;
using NCrontab;

namespace LocalRuntime.Hosting;

/// <summary>When a timer function runs.</summary>
internal sealed class TimerSchedule
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    private readonly Func<DateTime, DateTime> _next;

    private TimerSchedule(Func<DateTime, DateTime> next, TimeZoneInfo zone)
    {
        _next = next;
        Zone = zone;
    }

    /// <summary>The zone whose clock the schedule is read on.</summary>
    internal TimeZoneInfo Zone { get; }

    /// <summary>Reads an NCrontab expression of six or five fields, or a time span.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    internal static TimerSchedule Parse(string text, TimeZoneInfo zone)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (fields is 5 or 6 && CrontabSchedule.TryParse(text, new() { IncludingSeconds = fields == 6 }) is { } cron)
        {
            return new(cron.GetNextOccurrence, zone);
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero
            ? new(after => after + interval, zone)
            : throw new FormatException($"'{text}' is neither an NCrontab expression of five or six fields nor a time span");
    }

    /// <summary>The first time after <paramref name="moment"/>.</summary>
    internal DateTimeOffset After(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone);
        var next = _next(local.DateTime);
        var unshifted = new DateTimeOffset(next, local.Offset);

        // Where the clock is put forward or back in between, the time on the clock counts; what falls into a skipped hour runs after it.
        var shifted = new DateTimeOffset(next, Zone.GetUtcOffset(unshifted));
        return Zone.IsInvalidTime(next) || shifted <= moment ? unshifted : shifted;
    }

    /// <summary>Whether runs lie less than a minute apart; the host does not monitor such a schedule.</summary>
    internal bool IsShort(DateTimeOffset moment)
    {
        var next = After(moment);
        return After(next) - next < Shortest;
    }

    /// <summary><paramref name="moment"/> on the schedule's clock.</summary>
    internal DateTime OnClock(DateTimeOffset? moment) =>
        moment is { } known ? TimeZoneInfo.ConvertTime(known, Zone).DateTime : DateTime.MinValue;
}
