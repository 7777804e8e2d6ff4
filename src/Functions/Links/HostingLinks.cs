using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>Finds what a hosted application's token opens, in one storage request; for requests it is <see cref="LinkReader"/>.</summary>
public sealed class HostingLinks(IHostingRegister register, TimeProvider time)
{
    /// <param name="purposes">What the page is for; a link for something else opens nothing here.</param>
    /// <returns>Null when the token is unknown here.</returns>
    public async Task<OpenedHostingLink?> OpenAsync(string? text, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation)
    {
        if (LinkToken.TryParse(text) is not { } token || await register.FindAsync(token.RequestId, cancellation) is not { } hosting)
        {
            return null;
        }

        var hash = token.Hash;
        var link = hosting.Links.FirstOrDefault(candidate => candidate.TokenHash == hash);
        return link is null || !purposes.Contains(link.Purpose)
            ? null
            : new OpenedHostingLink(hosting, link, token, hosting.StandingOf(link, time.GetUtcNow()));
    }
}
