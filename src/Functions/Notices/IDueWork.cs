using HostingFunctions.Domain.Register;

namespace HostingFunctions.Notices;

/// <summary>
/// One kind of work that falls due for a hosted application. The sweep runs each kind in turn. <see cref="RenewalStages"/> says what is due on which day.
/// </summary>
public interface IDueWork
{
    /// <summary>The notices that a sweep on that day would send. Reads and writes nothing.</summary>
    IEnumerable<PlannedNotice> Plan(RegisterRecord application, DateOnly today);

    /// <summary>Whether work of this kind is due for every hosted application on that day, even if the application's next date lies ahead.</summary>
    bool IsForAllOn(DateOnly today) => false;

    /// <summary>Does what is due. It is safe to repeat, even in two processes at once.</summary>
    /// <returns>False when another process is doing part of the work, so that a later sweep must check again.</returns>
    Task<bool> DoAsync(RegisterRecord application, DateOnly today, CancellationToken cancellation);
}
