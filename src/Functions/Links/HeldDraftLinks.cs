using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Links;

/// <summary>To drafts that are not sent yet, for their owners.</summary>
public sealed class HeldDraftLinks(IDrafts store, LinkIssuer issuer, TimeProvider time) : IHeldLinks
{
    public HoldingKind Kind => HoldingKind.Draft;

    /// <exception cref="InvalidOperationException">Its owner saved it meanwhile: a later try reads it again.</exception>
    public async Task<HeldLinks?> IssueAsync(EmailAddress holder, RequestId id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id.Value, cancellation) is not { SentAs: null } draft || draft.Owner != holder || draft.IsOverAt(time.GetUtcNow()))
        {
            return null;
        }

        var link = issuer.Issue(draft);
        return await store.StoreAsync(link.Draft, cancellation) is null
            ? throw new InvalidOperationException($"Draft {id} changed meanwhile.")
            : HeldLinks.To(link);
    }

    /// <summary>Leaves it: only so many of the newest links open a draft.</summary>
    public Task DropAsync(RequestId id, IReadOnlyList<IssuedLink> links, CancellationToken cancellation) => Task.CompletedTask;
}
