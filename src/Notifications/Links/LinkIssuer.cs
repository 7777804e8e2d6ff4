using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Notifications.Links;

/// <summary>Makes personal links. The base address comes from a setting, never from a request's Host header (design rule 4).</summary>
public sealed class LinkIssuer(Uri baseUrl, LinkOptions options, TimeProvider time)
{
    /// <summary>Makes a link; it lives only once its <see cref="IssuedLink.Link"/> is stored.</summary>
    public IssuedLink Issue(RequestId id, LinkPurpose purpose, int revision, EmailAddress holder, string? stepKey = null)
    {
        var token = LinkToken.New(id);
        var days = purpose == LinkPurpose.Status ? options.StatusDays : options.ActionDays;
        var link = new Link(token.Hash, purpose, stepKey, revision, holder, time.GetUtcNow().AddDays(days));
        return new IssuedLink(link, token, UrlOf(purpose, token));
    }

    public Uri UrlOf(LinkPurpose purpose, LinkToken token) => new(baseUrl, PathOf(purpose, token.Text).TrimStart('/'));

    public static string PathOf(LinkPurpose purpose, string token) => purpose switch
    {
        LinkPurpose.Confirm => $"/konfirmasi/{token}",
        LinkPurpose.Review => $"/tinjau/{token}",
        LinkPurpose.Revise => $"/revisi/{token}",
        _ => $"/status/{token}",
    };
}
