using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Notices;

/// <summary>Tells the manager that the application's address was corrected at the desk.</summary>
public sealed class AddressNotices(NoticeSender sender) : IDueWork
{
    public IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today) => Due(application, today).Planned();

    public Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation) =>
        sender.SendAllAsync(Due(application, today), cancellation);

    private static IEnumerable<OutgoingNotice> Due(RegisterRecord application, DateOnly today)
    {
        if (!application.IsTelling(today) || application.AddressChange is not { } change || Wib.DateOf(change.At) <= application.SettledOn)
        {
            yield break;
        }

        var stage = $"address-{change.Key}";
        yield return new OutgoingNotice(
            application, stage, application.Manager.Recipient(), NoticeNames.AddressChanged.ToManager(),
            _ => AddressChangedMail.Compose(application, change, stage))
        { Year = Wib.DateOf(change.At).Year, IsAwaited = true };
    }
}
