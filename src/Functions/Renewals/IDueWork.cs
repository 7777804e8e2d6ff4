using HostingFunctions.Domain.Register;

namespace HostingFunctions.Renewals;

/// <summary>One kind of thing that falls due for a hosted application. The sweep asks each in turn; what is due on which day, <see cref="RenewalStages"/> says.</summary>
public interface IDueWork
{
    /// <summary>Who would get what if the sweep came on that day. Reads and writes nothing.</summary>
    IEnumerable<PlannedNotice> Plan(HostingRecord hosting, DateOnly today);

    /// <summary>Does what is due. Safe to repeat, also by two processes at once.</summary>
    /// <returns>False when something of it is in another process's hands, so that it must be looked at again.</returns>
    Task<bool> DoAsync(HostingRecord hosting, DateOnly today, CancellationToken cancellation);
}
