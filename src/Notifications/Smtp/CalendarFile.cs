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

/// <summary>A due date as an iCalendar file (RFC 5545): a whole day that blocks nothing, with a reminder when the office opens on the day before.</summary>
internal static class CalendarFile
{
    /// <param name="domain">Makes the entry's key unique in the world.</param>
    public static MimeEntity Of(CalendarEntry entry, string domain) => new TextPart("calendar")
    {
        Text = Text(entry, domain),
        ContentType = { Parameters = { { "method", "PUBLISH" } } },
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = "tenggat.ics" },
    };

    private static string Text(CalendarEntry entry, string domain)
    {
        var due = new CalendarEvent
        {
            Uid = $"{entry.Key}@{domain}",
            Summary = entry.Title,
            Start = new CalDateTime(entry.On),
            DtStamp = new CalDateTime(entry.Of.UtcDateTime),
            Transparency = TransparencyType.Transparent,
        };
        var early = Wib.OfficeOpens.Hour - (24 * (entry.On.DayNumber - entry.RemindOn.DayNumber));
        due.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Title, Trigger = new Trigger(Duration.FromHours(early)) });
        var calendar = new Calendar { Method = "PUBLISH", ProductId = $"-//{domain}//Hosting//ID" };
        calendar.Events.Add(due);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
