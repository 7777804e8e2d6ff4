namespace HostingFunctions.Domain.Ports;

/// <summary>A due date for the reader's own calendar. It holds no link, because calendars are shared.</summary>
/// <param name="Key">What is due. Later mails about the same have the same key, so that the calendar moves the entry and adds none.</param>
/// <param name="RemindOn">The day before on which the calendar reminds.</param>
/// <param name="Of">When what the mail tells happened, so that a repeat is the same file.</param>
/// <param name="Sequence">How often the day may have moved: a calendar keeps the entry that has moved most often, in whatever order mails arrive.</param>
public sealed record CalendarEntry(string Key, string Title, DateOnly On, DateOnly RemindOn, DateTimeOffset Of, int Sequence = 0);
