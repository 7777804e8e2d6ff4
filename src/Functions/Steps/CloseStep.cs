using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Notifications.Mails;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Steps;

/// <inheritdoc cref="ActivityNames.CloseStep"/>
public sealed class CloseStep(
    IRequestStore store, DocumentIssuer documents, IHostingRegister register, RequestMails mails, ServiceMails services, ListWriter lists)
{
    [Function(ActivityNames.CloseStep)]
    public async Task<Answer?> Run([ActivityTrigger] StepOfRequest input, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(input, cancellation);
        if (request.DecisionOf(request.RoundOf(input)) is not { } decision)
        {
            return null;
        }

        switch (request.Procedure[input.StepKey].Output)
        {
            case StepOutput.Recommendation:
                await documents.IssuePa18Async(request, decision, cancellation);
                break;
            case StepOutput.HostedApplication:
                await HostAsync(request, decision, cancellation);
                break;
        }

        await mails.ReleaseAsync(request, decision.Round, cancellation);
        return decision.Answer;
    }

    private async Task HostAsync(HostingRequest request, Decision decision, CancellationToken cancellation)
    {
        // When this activity is repeated, the entry already exists and may have changed since.
        var entry = HostedApplication.Enter(request, decision);
        await register.AppendAsync(entry, cancellation);
        await services.SendAsync(
            request, entry.Record!, (statusUrl, serviceUrl) => HostedMail.Compose(request, entry.Record!, statusUrl, serviceUrl), cancellation);
        await lists.RequireApplicationAsync(request.Id);
    }
}
