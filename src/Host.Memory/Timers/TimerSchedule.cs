using System.Globalization;
using NCrontab;

namespace FunctionsHost.Memory.Timers;

/// <summary>When a timer function runs.</summary>
internal sealed class TimerSchedule(Func<DateTime, DateTime> next, TimeZoneInfo zone)
{
    /// <summary>Reads an NCrontab expression of six or five fields, or a time span.</summary>
    /// <exception cref="InvalidOperationException">It is neither.</exception>
    internal static TimerSchedule Parse(string text, TimeZoneInfo zone)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (fields is 5 or 6 && CrontabSchedule.TryParse(text, new() { IncludingSeconds = fields == 6 }) is { } cron)
        {
            return new(cron.GetNextOccurrence, zone);
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero
            ? new(after => after + interval, zone)
            : throw new InvalidOperationException($"'{text}' is neither an NCrontab expression nor a time span.");
    }

    /// <summary>The first time after <paramref name="moment"/>.</summary>
    internal DateTimeOffset After(DateTimeOffset moment)
    {
        var local = OnClock(moment);
        var at = next(local.DateTime);
        var unshifted = new DateTimeOffset(at, local.Offset);

        // Where the clock is put forward or back in between, the time on the clock counts; what falls into a skipped hour runs after it.
        var shifted = new DateTimeOffset(at, zone.GetUtcOffset(unshifted));
        return zone.IsInvalidTime(at) || shifted <= moment ? unshifted : shifted;
    }

    internal DateTimeOffset OnClock(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);
}
