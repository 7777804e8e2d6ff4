using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.AnnounceWithdrawal"/>
public sealed class AnnounceWithdrawal(IRequestStore store, PersonalLinks links, IMailer mailer, IOfficials officials, TimeProvider time)
{
    [Function(ActivityNames.AnnounceWithdrawal)]
    public async Task<bool> Run([ActivityTrigger] string requestId, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(requestId), cancellation);
        var open = request.Assignments.FirstOrDefault(assignment =>
            assignment.Revision == request.Header.Revision && request.DecisionOf(assignment.Round) is null);
        var reason = request.Header.WithdrawalReason;
        var statusUrl = await links.ToStatusAsync(request, request.Header.Revision, cancellation);
        await mailer.SendAsync(WithdrawnMail.ToManager(request, reason, statusUrl), cancellation);
        if (open is not null)
        {
            var step = request.Procedure[open.StepKey];
            foreach (var official in officials.Roster.Holders(step.Role, Wib.DateOf(time.GetUtcNow())))
            {
                await mailer.SendAsync(WithdrawnMail.ToOfficial(request, step, official, reason), cancellation);
            }
        }

        return true;
    }
}
