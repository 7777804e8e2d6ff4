using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Mails;

namespace HostingFunctions.Links;

/// <summary>Tells the hosting manager that a renewal was received. The review does not wait for that mail: it is tried again meanwhile.</summary>
public sealed class RenewalReceipt(IHostingRegister register, RequestMails mails)
{
    public Task<IReadOnlyList<Delivery>> SendAsync(HostingRequest renewal, RegisterRecord application, CancellationToken cancellation) =>
        mails.SendAsync(renewal, [mails.ToManager(renewal, statusUrl => RenewalReceivedMail.Compose(renewal, application, statusUrl))], cancellation);

    /// <summary>Sends one that did not leave; nothing for any other request.</summary>
    public async Task<IReadOnlyList<Delivery>> SendWaitingAsync(HostingRequest request, CancellationToken cancellation) =>
        request.Header.RenewalOf is { } id && request.Deliveries.Any(delivery => delivery.IsPending && delivery.To == request.Current.Form.ManagerEmail)
            ? await SendAsync(request, (await register.LoadAsync(id, cancellation)).Record, cancellation)
            : [];
}
