using System.Text;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MimeKit;
using Calendar = Ical.Net.Calendar;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>Due dates as an iCalendar file (RFC 5545): whole days that block nothing, with a reminder when the office opens on the day before.</summary>
public static class CalendarFile
{
    /// <param name="domain">Makes the keys unique in the world.</param>
    internal static MimeEntity Of(IReadOnlyList<CalendarEntry> entries, string domain) => new TextPart("calendar")
    {
        Text = Text(entries, domain),
        ContentType = { Parameters = { { "method", "PUBLISH" } } },
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "tenggat.ics" },
    };

    /// <inheritdoc cref="Of"/>
    public static string Text(IReadOnlyList<CalendarEntry> entries, string domain)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = $"-//{domain}//Hosting//ID" };
        calendar.Events.AddRange(entries.Select(entry => EventOf(entry, domain)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOf(CalendarEntry entry, string domain)
    {
        var due = new CalendarEvent
        {
            Uid = $"{entry.Key}@{domain}",
            Summary = entry.Title,
            Start = new CalDateTime(entry.On),
            DtStamp = new CalDateTime(entry.Of.UtcDateTime),
            LastModified = new CalDateTime(entry.Of.UtcDateTime),
            Sequence = entry.Sequence,
            Transparency = TransparencyType.Transparent,
        };
        var early = Wib.OfficeOpens.Hour - (24 * (entry.On.DayNumber - entry.RemindOn.DayNumber));
        due.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Title, Trigger = new Trigger(Duration.FromHours(early)) });
        return due;
    }
}
