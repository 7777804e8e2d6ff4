using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>The links to hosted applications. Opening a link takes one storage request.</summary>
public sealed class RegisterLinks(IHostingRegister register, IOfficials officials, TimeProvider time) : LinkSource<OpenedRegisterLink>
{
    protected override async Task<OpenedRegisterLink?> OpenAsync(
        LinkToken token, Sha256Hash hash, IReadOnlyList<LinkPurpose> purposes, CancellationToken cancellation)
    {
        if (await register.FindAsync(token.RequestId, cancellation) is not { } application || Find(application.Links, hash, purposes) is not { } link)
        {
            return null;
        }

        // A link to renew also opens the forms that stay open while the application is hosted, even after the renewal is filed.
        var isForReports = link.Purpose == LinkPurpose.Renew && purposes.Contains(LinkPurpose.Incident);
        var (now, roster) = (time.GetUtcNow(), officials.Roster);
        var standing = application.StandingOf(isForReports ? link with { Purpose = LinkPurpose.Incident } : link, roster, now);
        return new OpenedRegisterLink(application, link, token, standing)
        {
            Official = RegisterLinkStandings.OfficeOf(link.Purpose) is { } office && standing is LinkStanding.Live or LinkStanding.Done
                ? roster.Holder(office, Wib.DateOf(now), link.Holder)
                : null,
        };
    }

    protected override Task<StoreOutcome> StoreAsync(RequestId id, Link touched, CancellationToken cancellation) =>
        register.AppendAsync(new RegisterChange(id) { TouchedLink = touched }, cancellation);
}
