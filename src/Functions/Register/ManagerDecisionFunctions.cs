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

/// <summary>The PA sub-coordinator decides on another hosting manager, where no confirmed address of the agency's head is known.</summary>
public sealed class ManagerDecisionFunctions(Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.ManagerDecision];

    [Function("ManagerDecisionPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ManagerDecision)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    [Function("ManagerDecision")]
    public Task<IResult> Decide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.ManagerDecision)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http), cancellation);

    private LinkedAct<OpenedRegisterLink, ManagerDecisionForm> ActFor(HttpRequest http) => new(
        Page: (opened, sent, errors) => new ManagerDecisionPage(
            opened.Application.Record, opened.Application.Record.ManagerChange!, opened.Official!, opened.Token.Text, sent.Typed, errors),
        Check: (_, sent) => ManagerDecisionForm.Check(sent.Fields()),
        Do: (opened, form) => ActEnding.OfAsync(
            acts.RecordAsync(opened, form.IsRefused
                ? opened.Application.RefuseManager(opened.Official!, form.Reason, time.GetUtcNow())
                : opened.Application.AcceptManager(opened.Official!, time.GetUtcNow())),
            () => respond.TellAsync(http, StatusCodes.Status200OK, (form.IsRefused
                ? ManagerMessages.Refused
                : ManagerMessages.Confirmed(opened.Application.Record, opened.Application.Record.ManagerChange!)) with { About = opened.About })))
    {
        Hindrance = opened => opened.Application.Record.MayDecide(opened.Official!) ? null : ManagerMessages.NeedsAnother,
    };
}
