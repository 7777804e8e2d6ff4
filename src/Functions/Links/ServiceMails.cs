using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Notifications.Links;

namespace HostingFunctions.Links;

/// <summary>
/// Mails the hosting manager that a request ended well, with a link to its status and one to the hosted application, with which that is stored.
/// </summary>
public sealed class ServiceMails(IHostingRegister register, IMailboxes mailboxes, RequestMails mails, LinkIssuer links)
{
    /// <param name="application">As it is now.</param>
    /// <param name="compose">Composes the mail, given the addresses of both links.</param>
    /// <inheritdoc cref="Deliveries.RequireAll" path="/exception"/>
    public async Task SendAsync(
        HostingRequest request, RegisterRecord application, Func<string, string, Mail> compose, CancellationToken cancellation)
    {
        var manager = request.Current.Form.ManagerEmail;
        var service = links.Issue(application.Id, LinkPurpose.HostedApplication, application.Term, manager);
        var mail = mails.ToManager(request, statusUrl => compose(statusUrl, service.Url)) with { Others = [service] };
        var earlier = request.DeliveryOf(mail.Mail.Announces);
        if (earlier is null or { IsPending: true })
        {
            await mailboxes.HoldAsync(manager, new Holding(HoldingKind.HostedApplication, application.Id), cancellation);
            await StoreAsync(application.Id, service, earlier, cancellation);
        }

        (await mails.SendAsync(request, [mail], cancellation)).RequireAll();
    }

    /// <summary>In place of the link of a mail that is known not to have left.</summary>
    private async Task StoreAsync(RequestId id, IssuedLink service, Delivery? earlier, CancellationToken cancellation)
    {
        var neverLeft = earlier is { NeverLeft: true }
            ? (await register.LoadAsync(id, cancellation)).Links.IntersectBy(earlier.Links, link => link.TokenHash)
            : [];
        await register.AppendOrThrowAsync(new RegisterChange(id) { NewLinks = [service.Link], DroppedLinks = [.. neverLeft] }, cancellation);
    }
}
