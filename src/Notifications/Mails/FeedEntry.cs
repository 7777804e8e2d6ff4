using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Letters;

namespace HostingFunctions.Notifications.Mails;

/// <summary>A due date as an official's calendar program reads it, under the key that mails about it have.</summary>
public static class FeedEntry
{
    /// <param name="line">A request whose step has reached its official.</param>
    /// <param name="remindOn">The working day before.</param>
    public static CalendarEntry Of(ListedRequest line, DateOnly remindOn) => new(
        $"{line.Id}.{line.StepKey}.{line.Revision}", $"Tenggat: {line.Step!.Title} {line.ApplicationName.Inert()} ({line.Number})", line.DueOn!.Value, remindOn,
        line.ChangedAt, line.DueMoves);
}
