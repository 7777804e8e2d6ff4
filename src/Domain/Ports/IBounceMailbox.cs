using HostingFunctions.Domain.Mails;

namespace HostingFunctions.Domain.Ports;

/// <summary>The mailbox that mails come back to which could not be delivered.</summary>
public interface IBounceMailbox
{
    /// <summary>Reads what came and was not handled yet, a bounded number at a time.</summary>
    /// <param name="handle">Once it returns, the message counts as handled. What it throws ends the reading, and the message is read again.</param>
    Task ReadAsync(Func<ReturnedMail, Task> handle, CancellationToken cancellation);
}
