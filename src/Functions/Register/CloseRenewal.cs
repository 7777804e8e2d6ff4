using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notices;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <inheritdoc cref="ActivityNames.CloseRenewal"/>
public sealed class CloseRenewal(IRequestStore store, IHostingRegister register, ServiceMails mails, NoticeSender notices, ListWriter lists, TimeProvider time)
{
    [Function(ActivityNames.CloseRenewal)]
    public async Task<bool> Run([ActivityTrigger] string requestId, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(requestId), cancellation);
        var application = await register.LoadAsync(request.Header.RenewalOf!, cancellation);
        if (request.Header.State == RequestState.Renewed)
        {
            await RenewAsync(request, application, cancellation);
        }
        else if (application.Record.DeletedAt is null && application.Record.DroppedRenewal != request.Id)
        {
            await register.AppendOrThrowAsync(
                application.DropRenewal(request.Id, $"{request.Header.Number}: {request.Status()}", time.GetUtcNow()), cancellation);
        }

        await lists.RequireApplicationAsync(application.Id);
        return true;
    }

    private async Task RenewAsync(HostingRequest request, HostedApplication application, CancellationToken cancellation)
    {
        var record = application.Record;

        // When this activity is repeated, the form is already in force.
        if (record.FormOf != request.Id)
        {
            var change = application.Renew(request, request.DecisionOf(new StepRound(request.Procedure.Steps[^1].Key, request.Header.Revision))!);
            await register.AppendOrThrowAsync(change, cancellation);
            record = change.Record!;
        }

        await mails.SendAsync(request, record, (statusUrl, serviceUrl) => RenewedMail.Compose(request, record, statusUrl, serviceUrl), cancellation);
        if (record.AgencyEmail is { } agency)
        {
            const string stage = "renewed";
            await notices.SendAsync(
                new OutgoingNotice(
                    record, stage, record.Head(agency), NoticeNames.Renewed.ToAgency(),
                    link => RenewedMail.ToAgency(record, agency, stage, link.Url, request.Header.IsFirstForm), LinkPurpose.HostedApplication),
                cancellation);
        }
    }
}
