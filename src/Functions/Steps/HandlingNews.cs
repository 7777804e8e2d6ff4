using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;

namespace HostingFunctions.Steps;

/// <summary>
/// Tells those whom it concerns that the current step was handed over or has more time: who holds it now, who held it, and the hosting manager. All of it is
/// read from the request, so that it is told once, whoever tells it.
/// </summary>
public sealed class HandlingNews(IRequestStore store, IOfficials officials, StepAssigner assigner, RequestMails mails, TimeProvider time) : IActNews
{
    public async Task<bool> TellAsync(RequestId id, CancellationToken cancellation)
    {
        if (await store.FindAsync(id, cancellation) is not { Assigned: { } assignment } request)
        {
            return true;
        }

        var now = time.GetUtcNow();
        var holders = request.Holders(officials.Roster, Wib.DateOf(now));
        List<RequestMail> news = [.. OfHandovers(request, assignment, holders, now), .. OfExtension(request, assignment, holders)];

        // One that was begun just now may be on its way from another process.
        List<RequestMail> due =
            [.. news.Where(mail => request.DeliveryOf(mail.Mail.Announces) is not { IsPending: true } pending || pending.TryAgainAt <= now)];
        (await mails.SendAsync(request, due, cancellation)).RequireAll();
        return due.Count == news.Count;
    }

    private IEnumerable<RequestMail> OfHandovers(HostingRequest request, Assignment assignment, IReadOnlyList<Official> holders, DateTimeOffset now)
    {
        var news = holders.Where(holder => holder.Email == request.HandoverOf(assignment.Round)?.To.Email)
            .Select(holder => assigner.Handed(request, assignment, holder, now));
        var farewells = from handover in request.Handovers
            where handover.Round == assignment.Round
            from before in handover.From
            select new RequestMail(HandedOverMail.Compose(request, handover, before), []);
        return news.Concat(farewells);
    }

    private IEnumerable<RequestMail> OfExtension(HostingRequest request, Assignment assignment, IReadOnlyList<Official> holders) =>
        request.ExtensionOf(assignment.Round) is null
            ? []
            : holders.Select(holder => new RequestMail(ExtendedMail.ToOfficial(request, assignment, holder), []))
                .Append(mails.ToManager(request, statusUrl => ExtendedMail.ToManager(request, assignment, statusUrl)));
}
