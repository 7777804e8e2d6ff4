using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Settings;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Notices;

/// <summary>The manager's monthly reminder of duties 1 and 2 (sop.md part 6); off unless <c>Duties__Reminders</c> is on.</summary>
public sealed class DutyReminders(NoticeSender sender, DutyDays days, IOptions<DutyOptions> options) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(HostingRecord hosting, DateOnly today) => Due(hosting, today).Planned();

    /// <summary>On a duty day all managers are reminded, also those whose next date was set while reminders were off.</summary>
    public bool IsForAllOn(DateOnly today) => options.Value.AreReminded && days.Is(today);

    public Task<bool> DoAsync(HostingRecord hosting, DateOnly today, CancellationToken cancellation) => sender.SendAllAsync(Due(hosting, today), cancellation);

    private IEnumerable<OutgoingNotice> Due(HostingRecord hosting, DateOnly today)
    {
        if (options.Value.AreReminded && days.DueOn(hosting, today) is { } day)
        {
            var stage = $"duties-{day:yyyy-MM}";
            yield return new OutgoingNotice(
                hosting, stage, hosting.Manager.Recipient(), NoticeNames.Duties(day).ToManager(),
                link => DutyReminderMail.Compose(hosting, stage, link.Url), LinkPurpose.Incident)
            { Year = day.Year };
        }
    }
}
