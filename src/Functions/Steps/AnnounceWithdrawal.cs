using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.AnnounceWithdrawal"/>
public sealed class AnnounceWithdrawal(IRequestStore store, RequestMails mails, IOfficials officials, TimeProvider time)
{
    [Function(ActivityNames.AnnounceWithdrawal)]
    public async Task<bool> Run([ActivityTrigger] string requestId, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(requestId), cancellation);
        var open = request.Assignments.FirstOrDefault(assignment =>
            assignment.Revision == request.Header.Revision && request.DecisionOf(assignment.Round) is null);
        var reason = request.Header.WithdrawalReason;
        var toOfficials = open is null ? [] : ToOfficials(request, open.Round, reason);
        var toManager = mails.ToManager(request, statusUrl => WithdrawnMail.ToManager(request, reason, statusUrl));
        (await mails.SendAsync(request, [toManager, .. toOfficials], cancellation)).RequireAll();
        if (open is not null)
        {
            await mails.ReleaseAsync(request, open.Round, cancellation);
        }

        return true;
    }

    private IEnumerable<RequestMail> ToOfficials(HostingRequest request, StepRound open, string reason) =>
        request.HoldersOf(open, officials.Roster, Wib.DateOf(time.GetUtcNow()))
            .Select(official => new RequestMail(WithdrawnMail.ToOfficial(request, request.Procedure[open.StepKey], official, reason), []));
}
