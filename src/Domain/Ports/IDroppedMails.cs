namespace HostingFunctions.Domain.Ports;

/// <summary>The dropped mails that nobody was told of yet.</summary>
public interface IDroppedMails
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(DroppedMail mail, CancellationToken cancellation);

    IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(DroppedMail mail, CancellationToken cancellation);
}
