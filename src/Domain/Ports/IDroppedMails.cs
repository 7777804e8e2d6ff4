namespace HostingFunctions.Domain.Ports;

/// <summary>The mails that did not arrive, until all is well again or somebody has settled it.</summary>
public interface IDroppedMails
{
    /// <summary>Safe to repeat.</summary>
    Task AddAsync(DroppedMail mail, CancellationToken cancellation);

    /// <summary>Those that nobody was told of by mail yet.</summary>
    IAsyncEnumerable<DroppedMail> ListAsync(CancellationToken cancellation);

    /// <summary>All of them.</summary>
    IAsyncEnumerable<DroppedMail> ListAllAsync(CancellationToken cancellation);

    /// <summary>Its new state, stored only if nobody changed or removed it since it was read.</summary>
    Task UpdateAsync(DroppedMail mail, CancellationToken cancellation);

    /// <summary>Safe to repeat.</summary>
    Task RemoveAsync(DroppedMail mail, CancellationToken cancellation);
}
