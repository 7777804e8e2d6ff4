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
    public Task AssignAsync(
        HostingRequest request, Assignment assignment, bool isNew, IReadOnlyList<Official> officials, string action, DateTimeOffset now, CancellationToken cancellation) =>
        SendAsync(request, assignment, isNew, LinksOf(request, assignment, officials), action, now, cancellation);

    /// <summary>Gives an assigned step to officials who have no link to it yet. Their links count as sent only once the mails have left.</summary>
    public async Task HandOverAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var issued = LinksOf(request, assignment, officials)
            .Select(pair => (pair.Official, Link: pair.Link with { Link = pair.Link.Link with { IsUnsent = true } }))
            .ToList();
        await SendAsync(request, assignment, isNew: false, issued, "Penugasan dialihkan", now, cancellation);
        var hashes = issued.Select(pair => pair.Link.Link.TokenHash).ToHashSet();
        var stored = await store.LoadAsync(request.Id.Value, cancellation);
        foreach (var link in stored.Links.Where(link => hashes.Contains(link.TokenHash)))
        {
            await store.AppendOrThrowAsync(new RequestChange(request.Id) { TouchedLink = link with { IsUnsent = false } }, cancellation);
        }
    }

    private List<(Official Official, IssuedLink Link)> LinksOf(HostingRequest request, Assignment assignment, IReadOnlyList<Official> officials) =>
        [.. officials.Select(official => (official, links.Issue(request.Id, LinkPurpose.Review, assignment.Revision, official.Email, assignment.StepKey)))];

    private async Task SendAsync(
        HostingRequest request, Assignment assignment, bool isNew, IReadOnlyList<(Official Official, IssuedLink Link)> issued, string action, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var step = request.Procedure[assignment.StepKey];
        await store.AppendOrThrowAsync(
            new RequestChange(request.Id)
            {
                Assignment = isNew ? assignment : null,
                NewLinks = [.. issued.Select(pair => pair.Link.Link)],
                Audit = [.. issued.Select(pair => new AuditEntry(
                    now, AuditEntry.System, $"{action}: {step.Title}", assignment.Revision,
                    $"{pair.Official.Name} ({pair.Official.Title}), batas {assignment.Due.Date:yyyy-MM-dd}"))],
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
