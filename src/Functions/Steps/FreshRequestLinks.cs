using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>Sends fresh links to a request: to the registered hosting manager, or to the official who now holds the step's office.</summary>
public sealed class FreshRequestLinks(
    IRequestStore store, IOfficials officials, StepAssigner assigner, LinkIssuer issuer, LapseDates lapses, IMailer mailer, TimeProvider time)
    : IFreshLinks<OpenedRequestLink>
{
    public IReadOnlyList<Link> Earlier(OpenedRequestLink opened) =>
    [
        .. opened.Request.Links.Where(link =>
            link.Purpose == opened.Link.Purpose && link.Scope == opened.Link.Scope),
    ];

    public async Task<bool> SendAsync(OpenedRequestLink opened, CancellationToken cancellation)
    {
        if (opened.Link.Purpose == LinkPurpose.Review)
        {
            return await SendToHoldersAsync(opened.Request, cancellation);
        }

        await SendToManagerAsync(opened, cancellation);
        return true;
    }

    private async Task<bool> SendToHoldersAsync(HostingRequest request, CancellationToken cancellation)
    {
        var (step, now) = (request.Step!, time.GetUtcNow());
        var holders = officials.Roster.Holders(step.Role, Wib.DateOf(now));
        if (holders.Count == 0)
        {
            return false;
        }

        // Never null: a link is stored together with its assignment.
        var assignment = request.Assigned!;
        await assigner.RefreshAsync(request, assignment, holders, now, cancellation);
        return true;
    }

    private async Task SendToManagerAsync(OpenedRequestLink opened, CancellationToken cancellation)
    {
        var (request, issue) = (opened.Request, Earlier(opened).Count);
        var fresh = issuer.Issue(request.Id, opened.Link.Purpose, opened.Link.Scope, opened.Manager.Email);
        await store.AppendAsync(new RequestChange(request.Id) { NewLinks = [fresh.Link] }, cancellation);
        var url = fresh.Url;
        await mailer.SendAsync(
            opened.Link.Purpose switch
            {
                LinkPurpose.Confirm => FreshLinkMail.ToConfirm(request, opened.Manager, url, lapses.Of(request), issue),
                LinkPurpose.Revise => FreshLinkMail.ToRevise(request, opened.Manager, url, lapses.Of(request), issue),
                _ => FreshLinkMail.ToStatus(request, opened.Manager, url, issue),
            },
            cancellation);
    }
}
