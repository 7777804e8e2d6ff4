using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Notices;

/// <summary>Reminds the hosting manager monthly of duties 1 and 2 (sop.md part 6). Off unless <c>Duties__Reminders</c> is <c>true</c>.</summary>
public sealed class DutyReminders(NoticeSender sender, DutyDays days, IOptions<DutyOptions> options) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    /// <summary>On a duty day all managers are reminded, even those whose next date was set while reminders were off.</summary>
    public bool IsForAllOn(DateOnly today) => options.Value.AreReminded && days.Is(today);

    public Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation) =>
        sender.SendAllAsync(Due(application, today), cancellation);

    private IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today)
    {
        if (options.Value.AreReminded && days.DueOn(application, today) is { } day)
        {
            var stage = $"duties-{day:yyyy-MM}";
            yield return new OutgoingNotice(
                application, stage, application.Manager.Recipient(), NoticeNames.Duties(day).ToManager(),
                link => DutyReminderMail.Compose(application, stage, link.Url), LinkPurpose.Incident)
            { Year = day.Year };
        }
    }
}
