using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Notifications.Links;

/// <summary>Makes personal links. The base address comes from a setting, never from a request's Host header (rule 4).</summary>
public sealed class LinkIssuer(Uri baseUrl, LinkOptions options, TimeProvider time)
{
    /// <summary>Makes a link; it works only once its <see cref="IssuedLink.Link"/> is stored.</summary>
    /// <param name="id">The id of the request, or of the hosted application, which is the id of its first request.</param>
    public IssuedLink Issue(RequestId id, LinkPurpose purpose, LinkScope scope, EmailAddress holder)
    {
        var token = LinkToken.New(id);
        var link = new Link(token.Hash, purpose, scope, holder, time.GetUtcNow() + LifeOf(purpose));
        return new IssuedLink(link, token, baseUrl);
    }

    /// <summary>Makes a link to a draft, for its owner; it works only once <see cref="DraftLink.Draft"/> is stored.</summary>
    public DraftLink Issue(Draft draft)
    {
        var token = LinkToken.New(draft.Id);
        return new DraftLink(draft.With(token.Hash), token, baseUrl);
    }

    /// <summary>Makes a link by which an official signs in; it works only once <see cref="IssuedSignInLink.Link"/> is stored.</summary>
    /// <param name="next">The page of the desk to go on to.</param>
    public IssuedSignInLink Issue(EmailAddress holder, string next)
    {
        var token = LinkToken.New(Session.IdOf(holder));
        return new IssuedSignInLink(new SignInLink(token.Hash, holder, next, time.GetUtcNow() + SignInLink.Life), token, baseUrl);
    }

    /// <summary>Makes a link to what is stored about its holder; it works only once <see cref="IssuedDataLink.Link"/> is stored.</summary>
    public IssuedDataLink IssueData(EmailAddress holder)
    {
        var token = LinkToken.New(Session.IdOf(holder));
        return new IssuedDataLink(new DataLink(token.Hash, holder, time.GetUtcNow() + DataLink.Life), token, baseUrl);
    }

    /// <summary>Makes a link by which whoever is to hold a role answers; it works only once its hash is stored with the change.</summary>
    public IssuedOfficialLink Issue(RoleChange change) => new(LinkToken.New(change.Id), baseUrl);

    /// <summary>The address of a page that is no secret.</summary>
    public string UrlOf(string path) => Paths.Under(baseUrl, path).AbsoluteUri;

    /// <summary>A link's expiry also tells when it was made.</summary>
    public DateTimeOffset IssuedAt(Link link) => link.ExpiresAt - LifeOf(link.Purpose);

    /// <summary>Whether its life is <see cref="LinkOptions.StatusDays"/>: a link that only shows something, or that serves for a whole term.</summary>
    public static bool LivesLong(LinkPurpose purpose) =>
        purpose is LinkPurpose.Status or LinkPurpose.HostedApplication or LinkPurpose.Renew or LinkPurpose.Incident;

    private TimeSpan LifeOf(LinkPurpose purpose) => TimeSpan.FromDays(LivesLong(purpose) ? options.StatusDays : options.ActionDays);
}
