using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Links;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Steps;

/// <summary>Mails officials their personal links to a step.</summary>
public sealed class StepAssigner(IRequestStore store, PersonalLinks links, IMailer mailer)
{
    /// <summary>Assigns the step: stores a link for each official, then mails it. When repeated, it sends the same mails with other links.</summary>
    /// <param name="isNew">Whether to store the assignment too, together with the links.</param>
    public async Task AssignAsync(
        HostingRequest request, Assignment assignment, bool isNew, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var change = new RequestChange(request.Id) { Assignment = isNew ? assignment : null };
        var issued = await links.ToReviewAsync(change, assignment, officials, official => StepAudit.Assigned(request, assignment, official, now), cancellation);
        await SendAsync(request, assignment, issued, issue: 1, cancellation);
    }

    /// <summary>Sends each official one more link, on request.</summary>
    public async Task<bool> RefreshAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var earlier = request.Links.Count(link => link.Round == assignment.Round);
        var issued = await links.ToReviewAsync(
            new RequestChange(request.Id), assignment, officials, official => StepAudit.Refreshed(request, assignment, official, now), cancellation);
        return await mailer.SendEachAsync(
            issued.Select(pair => AssignmentMail.Compose(request, assignment, pair.Official, pair.Link.Url, issue: 1 + earlier)), cancellation);
    }

    /// <summary>Hands an assigned step to officials who have no link to it yet. Their links count as sent only once the mails have left.</summary>
    public async Task HandOverAsync(
        HostingRequest request, Assignment assignment, IReadOnlyList<Official> officials, DateTimeOffset now, CancellationToken cancellation)
    {
        var issued = await links.ToReviewAsync(
            new RequestChange(request.Id), assignment, officials, official => StepAudit.HandedOver(request, assignment, official, now), cancellation,
            unsent: true);
        await SendAsync(request, assignment, issued, issue: 1, cancellation);
        var hashes = issued.Select(pair => pair.Link.Link.TokenHash).ToHashSet();
        var stored = await store.LoadAsync(request.Id, cancellation);
        foreach (var link in stored.Links.Where(link => hashes.Contains(link.TokenHash)))
        {
            await store.AppendOrThrowAsync(new RequestChange(request.Id) { TouchedLink = link with { IsUnsent = false } }, cancellation);
        }
    }

    private async Task SendAsync(
        HostingRequest request, Assignment assignment, IEnumerable<(Official Official, IssuedLink Link)> issued, int issue, CancellationToken cancellation)
    {
        foreach (var (official, link) in issued)
        {
            await mailer.SendAsync(AssignmentMail.Compose(request, assignment, official, link.Url, issue), cancellation);
        }
    }
}
