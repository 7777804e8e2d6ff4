using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Register;

/// <summary>A change of hosting manager outside the renewal: the manager or the agency asks for it, the agency's head confirms it.</summary>
public sealed class ManagerFunctions(
    Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, QuestionMails mails, IOptions<SiteOptions> site,
    TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.HostedApplication, LinkPurpose.Renew, LinkPurpose.Incident, LinkPurpose.ChangeManager];

    [Function("ManagerPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.ChangeManager)] HttpRequest http, string token,
        CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, opened => ActFor(http, opened), cancellation);

    [Function("Manager")]
    public Task<IResult> Change(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.ChangeManager)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, opened => ActFor(http, opened), cancellation);

    private LinkedAct<OpenedRegisterLink, ManagerChange> ActFor(HttpRequest http, OpenedRegisterLink link) =>
        link.Link.Purpose == LinkPurpose.ChangeManager ? Confirmation(http) : Request(http);

    private LinkedAct<OpenedRegisterLink, ManagerChange> Request(HttpRequest http) => new(
        Page: (opened, sent, errors) => new ManagerChangePage(
            opened.Application.Record, opened.HolderId.Kind, opened.Token.Text, site.Value.EmailDomain, sent.Typed, errors)
        {
            Waiting = opened.Application.Record.ManagerChange is { IsWaiting: true } waiting
                ? AskedQuestion.Of(opened.Application, opened.Application.Record.ManagerQuestion(waiting))
                : null,
        },
        Check: (opened, sent) => ManagerChangeForm.Check(sent.Fields(), opened.Application.Record, site.Value.EmailDomain)
            .Select(form => form.AskedBy(opened.HolderName, time.GetUtcNow())),
        Do: (opened, typed) =>
        {
            // The same change asked for once more is the one that waits.
            var waiting = opened.Application.Record.ManagerChange is { IsWaiting: true } same && same.To == typed.To && same.HeadEmail == typed.HeadEmail
                ? same
                : null;
            var asked = waiting ?? typed;
            return ActEnding.OfAsync(
                acts.RecordAsync(opened, waiting is null ? opened.Application.AskForManager(asked) : null),
                async () => await respond.TellAsync(
                    http, StatusCodes.Status200OK,
                    ManagerMessages.Asked(
                        opened.Application.Record, asked,
                        await mails.AskAgainAsync(opened.Application, opened.Application.Record.ManagerQuestion(asked))) with { About = opened.About }));
        })
    {
        Hindrance = opened => opened.Application.Record.PendingRenewal is null ? null : ManagerMessages.NotDuringRenewal,
    };

    private LinkedAct<OpenedRegisterLink, ManagerChange> Confirmation(HttpRequest http) => new(
        Page: (opened, _, errors) => new ManagerConfirmationPage(
            opened.Application.Record, opened.Application.Record.ManagerChange!, opened.Token.Text, errors),
        Check: (opened, _) => new Checked<ManagerChange>(opened.Application.Record.ManagerChange, []),
        Do: (opened, confirmed) => ActEnding.OfAsync(
            acts.RecordAsync(opened, opened.Application.ConfirmManager(time.GetUtcNow())),
            () => respond.TellAsync(
                http, StatusCodes.Status200OK, ManagerMessages.Confirmed(opened.Application.Record, confirmed) with { About = opened.About })));
}
