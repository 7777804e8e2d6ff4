using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Links;

/// <summary>Sends a fresh link to the registered person and nobody else (rule 4). The answer is the same whatever address was typed.</summary>
public sealed class FreshLinkFunction(
    Respond respond, StaleLinks stale, LinkSource<OpenedRequestLink> requests, LinkSource<OpenedRegisterLink> applications,
    IFreshLinks<OpenedRequestLink> freshToRequests, IFreshLinks<OpenedRegisterLink> freshToRegister,
    FreshLinks<OpenedRequestLink> requestSender, FreshLinks<OpenedRegisterLink> registerSender)
{
    private static readonly LinkPurpose[] Purposes = Enum.GetValues<LinkPurpose>();

    [Function("FreshLink")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.FreshLink)] HttpRequest http, string token, CancellationToken cancellation) =>
        await requests.OpenAsync(token, Purposes, cancellation) is { } request
            ? await AskAsync(http, request, freshToRequests, requestSender, cancellation)
            : await AskAsync(http, await applications.OpenAsync(token, Purposes, cancellation), freshToRegister, registerSender, cancellation);

    private async Task<IResult> AskAsync<TOpened>(
        HttpRequest http, TOpened? opened, IFreshLinks<TOpened> fresh, FreshLinks<TOpened> sender, CancellationToken cancellation)
        where TOpened : OpenedLink
    {
        if (opened is null or { Standing: LinkStanding.Done } or { IsOver: true })
        {
            return await stale.ShowAsync(http, opened);
        }

        if (fresh.Recipients(opened) is not { Count: > 0 } recipients)
        {
            return await respond.TellAsync(http, StatusCodes.Status409Conflict, LinkMessages.NobodyInOffice with { About = opened.About });
        }

        var submission = await TypedForm.ReadAsync(http, cancellation);
        var form = FreshLinkRequest.Check(submission.Fields());
        if (!form.Passed)
        {
            var page = new FreshLinkPage(Paths.FreshLink(opened.Token.Text), opened.Standing, submission.Typed, form.Errors)
            {
                About = opened.About,
            };
            return await respond.RefuseAsync(http, page, form.Errors);
        }

        if (await sender.AreSpentAsync(opened, cancellation))
        {
            return await respond.TellAsync(http, StatusCodes.Status429TooManyRequests, LinkMessages.SentTooOften with { About = opened.About });
        }

        if (form.Value!.IsOneOf([opened.Link.Holder, .. recipients]))
        {
            await sender.SendAsync(opened);
        }

        return await respond.TellAsync(http, StatusCodes.Status200OK, LinkMessages.Asked);
    }
}
