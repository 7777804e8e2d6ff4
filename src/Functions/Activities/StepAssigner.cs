using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Activities;

/// <summary>Gives officials their personal link to a step, by mail.</summary>
public sealed class StepAssigner(IRequestStore store, LinkIssuer links, IMailer mailer)
{
    /// <summary>Stores a link for each official, then mails it.</summary>
    /// <param name="assignment">Stored with the links; already stored when <paramref name="isNew"/> is false.</param>
    public async Task AssignAsync(
        HostingRequest request, Assignment assignment, bool isNew, IReadOnlyList<Official> officials, string action, DateTimeOffset now, CancellationToken cancellation)
    {
        var step = request.Procedure[assignment.StepKey];
        var issued = officials
            .Select(official => (Official: official, Link: links.Issue(request.Id, LinkPurpose.Review, assignment.Revision, official.Email, step.Key)))
            .ToList();
        await store.AppendOrThrowAsync(
            new RequestChange(request.Id)
            {
                Assignment = isNew ? assignment : null,
                NewLinks = [.. issued.Select(pair => pair.Link.Link)],
                Audit = [.. officials.Select(official =>
                    new AuditEntry(now, AuditEntry.System, $"{action}: {step.Title}", assignment.Revision, $"{official.Name} ({official.Title}), batas {assignment.Due.Date:yyyy-MM-dd}"))],
            },
            cancellation);
        foreach (var (official, link) in issued)
        {
            await mailer.SendAsync(AssignmentMail.Compose(request, assignment, official, link.Url.AbsoluteUri, OrdinalFor(request, assignment, official)), cancellation);
        }
    }

    /// <summary>Which of this official's links to the step it is, from 1; a repeat after a crash may count one further.</summary>
    private static int OrdinalFor(HostingRequest request, Assignment assignment, Official official) =>
        1 + request.Links.Count(link => link.StepKey == assignment.StepKey && link.Revision == assignment.Revision && link.Holder == official.Email);
}
