using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Steps;

/// <summary>Fresh links to a request: to the hosting manager as registered, or to whoever holds the step now.</summary>
public sealed class FreshRequestLinks(
    IRequestStore store, IHostingRegister register, IFreshLinks<OpenedRegisterLink> services, IOfficials officials, StepAssigner assigner,
    Confirmations confirmations, RequestMails mails, LinkIssuer issuer, LapseDates lapses, ListWriter lists, TimeProvider time)
    : IFreshLinks<OpenedRequestLink>
{
    public string Thing(OpenedRequestLink opened)
    {
        var (purpose, scope) = Target(opened);
        return $"{purpose}-{scope.Text}";
    }

    public IReadOnlyList<EmailAddress> Recipients(OpenedRequestLink opened) => opened.Link.Purpose == LinkPurpose.Review
        ? [.. Holders(opened.Request).Select(official => official.Email)]
        : [opened.Manager.Email];

    public async Task<bool> SendAsync(OpenedRequestLink opened, CancellationToken cancellation)
    {
        // As it is now: those who asked at the same time have one by now, and each further one has a number of its own.
        var request = await store.LoadAsync(opened.Id, cancellation);
        if (opened.Link.Purpose != LinkPurpose.Review)
        {
            return await SendToManagerAsync(opened with { Request = request }, cancellation);
        }

        // The link was stored together with its assignment; the step may be decided by now.
        return request.IsOver(opened.Link) || await assigner.RefreshAsync(request, request.Assigned!, Holders(request), time.GetUtcNow(), cancellation);
    }

    /// <summary>A link to the status that still opens asks for the one that the manager acts with now.</summary>
    private static (LinkPurpose Purpose, LinkScope Scope) Target(OpenedRequestLink opened) => (opened.IsLive, opened.Request.Header.State) switch
    {
        (true, RequestState.AwaitingConfirmation) => (LinkPurpose.Confirm, new LinkScope.Revision(opened.Request.Header.Revision)),
        (true, RequestState.Hosted or RequestState.Renewed) => (LinkPurpose.HostedApplication, opened.Link.Scope),
        (true, RequestState.Returned) => (LinkPurpose.Revise, new LinkScope.Revision(opened.Request.Header.Revision)),
        _ => (opened.Link.Purpose, opened.Link.Scope),
    };

    private IReadOnlyList<Official> Holders(HostingRequest request) => request.Holders(officials.Roster, Wib.DateOf(time.GetUtcNow()));

    private async Task<bool> SendToManagerAsync(OpenedRequestLink opened, CancellationToken cancellation)
    {
        var (request, (purpose, scope)) = (opened.Request, Target(opened));
        if (purpose == LinkPurpose.HostedApplication)
        {
            return await SendServiceAsync(request.Header.RenewalOf ?? request.Id, cancellation);
        }

        var issue = request.Links.Count(link => link.Purpose == purpose && link.Scope == scope && !request.IsPending(link));
        if (purpose == LinkPurpose.Confirm && request.Current.IsAmendment && issue == 0)
        {
            // The mail about the corrected form has not left yet: it is the one to send. The promise of it stands for the line in the desk's list too.
            await lists.WriteOrPromiseAsync(request.Id);
            return await confirmations.AskAsync(request, cancellation);
        }

        var fresh = issuer.Issue(request.Id, purpose, scope, opened.Manager.Email);
        var mail = purpose switch
        {
            LinkPurpose.Confirm => FreshLinkMail.ToConfirm(request, opened.Manager, fresh.Url, lapses.Of(request), issue),
            LinkPurpose.Revise => FreshLinkMail.ToRevise(request, opened.Manager, fresh.Url, lapses.Of(request), issue),
            _ => FreshLinkMail.ToStatus(request, opened.Manager, fresh.Url, issue),
        };
        return (await mails.SendAsync(request, [new RequestMail(mail, [fresh])], cancellation)).RequireAll();
    }

    /// <summary>The one to the hosted application, as if its manager had lost it.</summary>
    private async Task<bool> SendServiceAsync(RequestId id, CancellationToken cancellation)
    {
        var application = await register.LoadAsync(id, cancellation);
        var lost = issuer.Issue(id, LinkPurpose.HostedApplication, application.Record.Term, application.Record.Manager.Email);
        return await services.SendAsync(new OpenedRegisterLink(application, lost.Link, lost.Token, LinkStanding.Live), cancellation);
    }
}
