using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <inheritdoc cref="ActivityNames.BeginRenewal"/>
public sealed class BeginRenewal(IRequestStore store, IHostingRegister register, RenewalReceipt receipt, ListWriter lists, TimeProvider time)
{
    [Function(ActivityNames.BeginRenewal)]
    public async Task<bool> Run([ActivityTrigger] string requestId, CancellationToken cancellation)
    {
        var request = await store.LoadAsync(RequestId.Parse(requestId), cancellation);
        if (!request.IsOpen)
        {
            await lists.WriteOrPromiseAsync(request.Id);
            return false;
        }

        var application = await register.LoadAsync(request.Header.RenewalOf!, cancellation);
        if (application.Record.DeletedAt is not null)
        {
            await store.AppendOrThrowAsync(request.WithdrawAsDeleted(time.GetUtcNow()), cancellation);
            await lists.WriteOrPromiseAsync(request.Id);
            return false;
        }

        // Filing normally enters the renewal. If that process died in between, it is entered here.
        if (application.Record.PendingRenewal != request.Id)
        {
            await register.AppendOrThrowAsync(application.BeginRenewal(request.Id, time.GetUtcNow()), cancellation);
        }

        await lists.RequireApplicationAsync(application.Id);
        await receipt.SendAsync(request, application.Record, cancellation);
        return true;
    }
}
