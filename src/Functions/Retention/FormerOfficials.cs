using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Retention;
using HostingFunctions.Settings;

namespace HostingFunctions.Retention;

/// <summary>Those who hold no role any more, if the officials are at the desk; who is in a file is looked after by whoever keeps the file.</summary>
public sealed class FormerOfficials(TableOfficials officials, IOfficialsBook store, TimeProvider time)
{
    public async Task<IReadOnlyList<FormerOfficial>> LeftAsync(DateOnly today, CancellationToken cancellation) =>
        officials.IsInForce ? (await officials.ReadAsync(cancellation)).Left(today) : [];

    /// <summary>Destroys what is personal of them. Safe to break off and to repeat: they stand in the book until their history is gone.</summary>
    public async Task ForgetAsync(IReadOnlyList<FormerOfficial> people, Destruction list, CancellationToken cancellation)
    {
        if (people.Count == 0)
        {
            return;
        }

        await store.EraseHistoryAsync(people, cancellation);
        if (!await officials.StoreAsync(officials.Book.Forget(people, list.Number, time.GetUtcNow())))
        {
            throw new InvalidOperationException("Somebody changed the officials meanwhile: who is left must be found again.");
        }
    }
}
