using HostingFunctions.Domain.Drafts;

namespace HostingFunctions.Domain.Ports;

/// <summary>The drafts of forms, each with the time at which it needs looking after.</summary>
public interface IDrafts
{
    /// <summary>Reads a draft in one storage request. Null when there is none.</summary>
    Task<Draft?> FindAsync(string key, CancellationToken cancellation);

    /// <summary>Stores it as it becomes, unless somebody changed it since it was read. A new one is first entered among those to look after.</summary>
    /// <returns>As it is stored; null when somebody else was first.</returns>
    Task<Draft?> StoreAsync(Draft draft, CancellationToken cancellation);

    /// <summary>Removes it. Safe to repeat.</summary>
    Task RemoveAsync(Draft draft, CancellationToken cancellation);

    /// <summary>The drafts that need looking after by a time.</summary>
    IAsyncEnumerable<DueDraft> ListDueAsync(DateTimeOffset by, CancellationToken cancellation);

    /// <summary>Puts off what was looked after. Safe to repeat.</summary>
    /// <param name="next">When it needs that again; null for never.</param>
    Task SettleAsync(DueDraft due, DateTimeOffset? next, CancellationToken cancellation);
}
