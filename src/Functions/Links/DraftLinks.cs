using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>Opens the drafts of new requests by their links, in one storage request.</summary>
public sealed class DraftLinks(IDrafts store, TimeProvider time)
{
    /// <returns>Null when there is no such draft, or not any more.</returns>
    public async Task<OpenedDraft?> OpenAsync(string? text, CancellationToken cancellation) =>
        LinkToken.TryParse(text) is { } token && await store.FindAsync(token.RequestId.Value, cancellation) is { Owner: not null } draft
            && draft.Links.Any(token.Hash.IsInFixedTime) && !draft.IsOverAt(time.GetUtcNow())
            ? new OpenedDraft(draft, token.Text)
            : null;
}
