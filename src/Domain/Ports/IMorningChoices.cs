using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Ports;

/// <summary>Who gets one mail each working morning in place of single reminders.</summary>
public interface IMorningChoices
{
    Task<MorningChoice> FindAsync(EmailAddress official, CancellationToken cancellation);

    /// <returns>As stored; null when somebody changed it since it was read.</returns>
    Task<MorningChoice?> StoreAsync(EmailAddress official, MorningChoice choice, CancellationToken cancellation);
}
