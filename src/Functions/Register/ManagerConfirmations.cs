using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notices;

namespace HostingFunctions.Register;

/// <summary>The mail that asks an agency's head to confirm another manager: what became of it, and how it is sent once more.</summary>
public sealed class ManagerConfirmations(IHostingRegister register, RegisterLinks links, FreshLinks<OpenedRegisterLink> fresh)
{
    /// <summary>
    /// Once a change is asked for, or the same change once more: then the head gets another link, unless the first has not left yet. The one before may be
    /// locked, or its mail lost.
    /// </summary>
    /// <param name="before">As it was read before it was asked for.</param>
    /// <returns>What became of the mail.</returns>
    public async Task<NoticeState> SentAsync(HostedApplication before, ManagerChange change)
    {
        var isRepeated = ManagerNotices.AskedOf(before, change) is { State: not NoticeState.Claimed };
        if (isRepeated
            && before.Links.FirstOrDefault(link => link.Purpose == LinkPurpose.ChangeManager && link.Scope == change.Scope) is { } stale
            && await links.FindAsync(before.Id, stale.TokenHash, CancellationToken.None) is { } opened)
        {
            return await fresh.SendAsync(opened);
        }

        var now = await register.LoadAsync(before.Id, CancellationToken.None);
        return ManagerNotices.AskedOf(now, change)?.State ?? NoticeState.Claimed;
    }
}
