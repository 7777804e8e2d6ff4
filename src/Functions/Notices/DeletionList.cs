using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>
/// After grace: asks the PA sub-coordinator about all applications at once, the day after grace and every seven days. What an act asks, such as a deletion that
/// was not agreed to, is asked at once by a mail of its own (<see cref="DeletionNotices"/>).
/// </summary>
public sealed class DeletionList(QuestionNotices questions) : IDueList
{
    public IReadOnlyList<OutgoingNotice> Due(RegisterRecord application, DateOnly today) =>
        DayOf(application, today) is { } day ? questions.Of(application, application.DeletionQuestion(), today, day) : [];

    public Mail Compose(Official official, IReadOnlyList<ClaimedNotice> claimed, DateOnly today, Sha256Hash lines) =>
        DeletionListMail.Compose([.. claimed.Select(line => (line.Outgoing.Application, line.Link!.Url))], official, today, lines);

    /// <summary>The day on which the calendar has the PA sub-coordinator asked; null when it does not.</summary>
    public static DateOnly? DayOf(RegisterRecord application, DateOnly today)
    {
        var declinedOn = application.Deletion is { Act: DeletionAct.Declined } declined ? Wib.DateOf(declined.At) : (DateOnly?)null;
        return !application.IsDeletionProposed && DeletionDates.DueOn(application, today) is { } due && due != declinedOn ? due : null;
    }
}
