using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Desk;

/// <summary>The mail by whose link somebody is to act is sent again, as if they had asked for a fresh link, and counts as one.</summary>
public sealed class ResendFunction(
    DeskForm desk, RequestActs acts, IRequestStore store, RequestLinks links,
    IFreshLinks<OpenedRequestLink> recipients, FreshLinks<OpenedRequestLink> fresh, TimeProvider time)
{
    [Function("ResendMail")]
    public Task<IResult> Resend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = Routes.ResendMail)] HttpRequest http, string id,
        CancellationToken cancellation) =>
        desk.ActAsync(http, DeskAct.ResendMail, (who, sent) => SendAsync(http, who, id, sent), cancellation);

    private async Task<IResult> SendAsync(HttpRequest http, SignedIn who, string id, Submission sent)
    {
        const DeskAct act = DeskAct.ResendMail;
        var (request, hindrance) = await acts.FindAsync(http, who, id, act);
        if (request is null)
        {
            return hindrance!;
        }

        if (request.Allows(act) && ResendForm.IsDone(sent.Fields(), request))
        {
            return RequestActs.After(http, request, act);
        }

        var opened = request.Allows(act) ? await OpenAsync(request) : null;
        var problem = opened is null ? DeskActMessages.TooLate(act)
            : recipients.Recipients(opened).Count == 0 ? DeskActMessages.NobodyToSendTo
            : await fresh.AreSpentAsync(opened, CancellationToken.None) ? DeskActMessages.MailSentTooOften
            : null;
        if (problem is not null)
        {
            return await acts.RefuseAsync(http, who, request, act, sent, [new FieldError(string.Empty, problem)]);
        }

        // Promised first: a trail that says so without a mail would be wrong for ever.
        if (await fresh.PromiseAsync(opened!) is { } promised)
        {
            await store.AppendOrThrowAsync(
                new RequestChange(request.Id) { Audit = [StepAudit.AskedAgain(request, who.NameAndTitle, time.GetUtcNow())] }, CancellationToken.None);
            await fresh.KeepAsync(opened!, promised);
        }

        return RequestActs.After(http, request, act);
    }

    /// <summary>A mailed link of the step stands for what its officials get, one to the status for what its manager is to do.</summary>
    private async Task<OpenedRequestLink?> OpenAsync(HostingRequest request)
    {
        var stands = request.Round is { } round
            ? request.Links.FirstOrDefault(link => link.Round == round && !link.IsOfDesk)
            : request.Links.LastOrDefault(link => link.Purpose == LinkPurpose.Status);
        var opened = stands is null ? null : await links.FindAsync(request.Id, stands.TokenHash, CancellationToken.None);
        return request.Round is null ? opened is null ? null : opened with { Standing = LinkStanding.Live } : opened;
    }
}
