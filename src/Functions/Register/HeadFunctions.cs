using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <summary>The agency's head confirms their address, once.</summary>
public sealed class HeadFunctions(Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.ConfirmHead];

    [Function("HeadPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ConfirmHead)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    [Function("Head")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.ConfirmHead)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    private LinkedAct<OpenedRegisterLink, HeadAddress> ActFor(HttpRequest http) => new(
        Page: (opened, _, errors) => new HeadConfirmationPage(opened.Application.Record, opened.Link.Holder, opened.Token.Text, errors),
        Check: (opened, _) => new Checked<HeadAddress>(opened.Application.Record.HeadAddress, []),
        Do: (opened, _) => ActEnding.OfAsync(
            acts.RecordAsync(opened, opened.Application.ConfirmHead(time.GetUtcNow())),
            () => respond.TellAsync(http, StatusCodes.Status200OK, HeadMessages.Confirmed(opened.Application.Record) with { About = opened.About })));
}
