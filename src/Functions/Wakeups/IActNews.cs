using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Wakeups;

/// <summary>Mails those whom an act concerns that wakes no orchestration.</summary>
public interface IActNews
{
    /// <summary>Sends what has not left, and what may not have left once it is time to try again. Safe to repeat, also by two processes at once.</summary>
    /// <returns>Whether nothing is left to send.</returns>
    /// <exception cref="Domain.Ports.MailNotSentException">Not everybody has it who still may.</exception>
    Task<bool> TellAsync(RequestId id, CancellationToken cancellation);
}
