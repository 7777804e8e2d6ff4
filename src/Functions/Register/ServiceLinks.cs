using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;

namespace HostingFunctions.Register;

/// <summary>Sends the manager the link to the hosted application once more, as a fresh link is sent that somebody asks for.</summary>
public sealed class ServiceLinks(IHostingRegister register, RegisterLinks links, FreshLinks<OpenedRegisterLink> fresh, TimeProvider time)
{
    /// <summary>The mail is promised first, so that a process that dies leaves it to the sweep.</summary>
    /// <param name="by">Name and office of who had it sent.</param>
    /// <returns>Why none leaves; null when one does, now or later.</returns>
    public async Task<string?> SendAgainAsync(HostedApplication application, string by)
    {
        if (LinkOf(application) is not { } link || await links.FindAsync(application.Id, link.TokenHash, CancellationToken.None) is not { } opened)
        {
            return DeskActMessages.NoServiceLink;
        }

        if (await fresh.AreSpentAsync(opened, CancellationToken.None))
        {
            return DeskActMessages.ServiceLinkSentTooOften;
        }

        if (await fresh.PromiseAsync(opened) is { } promised)
        {
            var told = HistoryEntry.LinkSentAgain(application.Record.Manager, by, time.GetUtcNow());
            await register.AppendOrThrowAsync(new RegisterChange(application.Id) { History = [told] }, CancellationToken.None);
            await fresh.KeepAsync(opened, promised);
        }

        return null;
    }

    /// <summary>Whichever leads to the manager: a fresh one in its place goes to the present one.</summary>
    private static Link? LinkOf(HostedApplication application) => application.Record.DeletedAt is not null ? null : application.Links
        .Where(link => link.Purpose is LinkPurpose.HostedApplication or LinkPurpose.Renew && !application.Record.IsAgencys(link.Holder))
        .OrderBy(link => link.Purpose != LinkPurpose.HostedApplication)
        .FirstOrDefault();
}
