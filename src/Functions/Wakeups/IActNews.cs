using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Wakeups;

/// <summary>Mails those whom an act concerns that wakes no orchestration.</summary>
public interface IActNews
{
    /// <summary>Sends what has not left. Safe to repeat.</summary>
    /// <exception cref="Domain.Ports.MailNotSentException">Not everybody has it who still may.</exception>
    Task TellAsync(RequestId id, CancellationToken cancellation);
}
