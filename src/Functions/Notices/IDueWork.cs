using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>One kind of thing that falls due for a hosted application. The sweep asks each in turn; what is due on which day, <see cref="RenewalStages"/> says.</summary>
public interface IDueWork
{
    /// <summary>Who would get what if the sweep came on that day. Reads and writes nothing.</summary>
    IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today);

    /// <summary>Whether something of it is due for every hosted application on that day, also for those whose next date lies ahead.</summary>
    bool IsForAllOn(DateOnly today) => false;

    /// <summary>Does what is due. Safe to repeat, also by two processes at once.</summary>
    /// <returns>False when something of it is in another process's hands, so that it must be looked at again.</returns>
    Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation);
}
