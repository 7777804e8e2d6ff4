using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>Mails officials their personal links to a step. What did not leave is sent when it is called again; what left is not.</summary>
public sealed class StepAssigner(RequestMails mails, LinkIssuer links)
{
    /// <param name="isNew">Whether to store the assignment too, together with the links.</param>
    public Task<IReadOnlyList<Delivery>> AssignAsync(
        HostingRequest request, Assignment assignment, bool isNew, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var scope = new LinkScope.Step(assignment.Round);
        var waiting = officials.Where(official => !mails.LeftBefore(request, LinkPurpose.Review, scope, official.Email));
        return mails.SendAsync(
            request, [.. waiting.Select(official => Mail(request, assignment, official, StepAudit.Assigned(request, assignment, official, now), now))],
            cancellation, new RequestChange(request.Id) { Assignment = isNew ? assignment : null });
    }

    /// <summary>Sends each official one more link, on request.</summary>
    /// <inheritdoc cref="Deliveries.RequireOne"/>
    public async Task<bool> RefreshAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var issue = 1 + request.Links.Count(link => link.Round == assignment.Round && !request.IsPending(link));
        var sent = await mails.SendAsync(
            request,
            [.. officials.Select(official => Mail(request, assignment, official, StepAudit.Refreshed(request, assignment, official, now), now, issue))],
            cancellation);
        return sent.RequireOne();
    }

    /// <summary>Gives an assigned step to officials who have no link to it yet.</summary>
    public Task<IReadOnlyList<Delivery>> HandOverAsync(
        HostingRequest request, Assignment assignment, IEnumerable<Official> officials, DateTimeOffset now, CancellationToken cancellation) =>
        mails.SendAsync(
            request, [.. officials.Select(official => Handed(request, assignment, official, now))], cancellation);

    /// <summary>The mail to somebody who holds a step only since it was assigned.</summary>
    public RequestMail Handed(HostingRequest request, Assignment assignment, Official official, DateTimeOffset now) =>
        Mail(request, assignment, official, StepAudit.HandedOver(request, assignment, official, now), now);

    /// <summary>The first one tells by whom and why, if the step was handed to its official.</summary>
    private RequestMail Mail(HostingRequest request, Assignment assignment, Official official, AuditEntry audit, DateTimeOffset now, int issue = 1)
    {
        var handover = issue == 1 && request.HandoverOf(assignment.Round) is { } last && last.To.Email == official.Email ? last : null;
        var link = links.Issue(request.Id, LinkPurpose.Review, new LinkScope.Step(assignment.Round), official.Email);
        return new RequestMail(AssignmentMail.Compose(request, assignment, official, link.Url, issue, Wib.DateOf(now), handover), [link], audit);
    }
}
