namespace HostingFunctions.Domain.Ports;

/// <summary>Whether mails leave, as the processes that send them know; others ask here.</summary>
public interface IMailServerFailures
{
    /// <summary>Null when mails leave, or when none has been tried.</summary>
    Task<MailServerFailure?> FindAsync(CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task StoreAsync(MailServerFailure failure, CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(CancellationToken cancellation);
}
