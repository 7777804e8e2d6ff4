using HostingFunctions.Domain.Lists;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Desk;

/// <summary>The addresses at which mails do not arrive, from the few mails that are noted and the desk's lists.</summary>
public sealed class UndeliveredMails(IDroppedMails dropped, IOfficials officials, TimeProvider time)
{
    public async Task<IReadOnlyList<UndeliveredOnDesk>> ListAsync(
        IReadOnlyCollection<ListedRequest> requests, IReadOnlyCollection<ListedApplication> applications, CancellationToken cancellation) =>
        UndeliveredOnDesk.Of(
            await dropped.ListAllAsync(cancellation).ToListAsync(cancellation), requests, applications, officials.Roster, time.GetUtcNow());

    /// <summary>Forgets the mails to one address. Safe to repeat.</summary>
    public async Task SettleAsync(UndeliveredOnDesk settled)
    {
        foreach (var mail in settled.Mails)
        {
            await dropped.RemoveAsync(mail, CancellationToken.None);
        }
    }
}
