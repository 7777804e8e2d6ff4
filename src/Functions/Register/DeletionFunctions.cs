using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Register;

/// <summary>After grace: the PA sub-coordinator proposes the deletion or extends the grace period; the Kepala Bidang agrees or declines.</summary>
public sealed class DeletionFunctions(
    Respond respond, PersonalForm<OpenedRegisterLink> forms, RegisterActs acts, QuestionMails mails, IOfficials officials, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Deletion, LinkPurpose.DeletionConsent];

    private DateOnly Today => Wib.DateOf(time.GetUtcNow());

    [Function("DeletionPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Deletion)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, opened => ActFor(http, opened), cancellation);

    [Function("Deletion")]
    public Task<IResult> Decide(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Deletion)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, opened => ActFor(http, opened), cancellation);

    private LinkedAct<OpenedRegisterLink, DeletionForm> ActFor(HttpRequest http, OpenedRegisterLink link) =>
        link.Link.Purpose == LinkPurpose.Deletion ? Decision(http) : Consent(http);

    private LinkedAct<OpenedRegisterLink, DeletionForm> Decision(HttpRequest http) => new(
        Page: (opened, sent, errors) => new DeletionPage(opened.Application, Today, opened.Official!, opened.Token.Text, sent.Typed, errors)
        {
            IsOnOwn = IsOnOwn(opened),
        },
        Check: (_, sent) => DeletionForm.Check(sent.Fields(), Today),
        Do: (opened, form) => ActEnding.OfAsync(
            acts.RecordAsync(opened, form.GraceUntil is { } until
                ? opened.Application.ExtendGrace(opened.Official!, until, form.Reason, time.GetUtcNow())
                : opened.Application.ProposeDeletion(opened.Official!, form.Reason, time.GetUtcNow())),
            async () => await respond.TellAsync(http, StatusCodes.Status200OK, (form.GraceUntil is { } until
                ? DeletionMessages.GraceExtended(opened.Application.Record, until)
                : DeletionMessages.Proposed(OthersThan(opened.Official!), await mails.OfAsync(opened.Id), opened.Token.Text)) with { About = opened.About })))
    {
        Hindrance = opened => OnOwn(opened, officials.Roster.Holders(Role.SubKoordinatorPa, Today)),
    };

    private LinkedAct<OpenedRegisterLink, DeletionForm> Consent(HttpRequest http) => new(
        Page: (opened, sent, errors) => new DeletionConsentPage(opened.Application, Today, opened.Official!, opened.Token.Text, sent.Typed, errors)
        {
            IsOnOwn = IsOnOwn(opened),
        },
        Check: (_, sent) => DeletionForm.CheckConsent(sent.Fields()),
        Do: (opened, form) => ActEnding.OfAsync(
            acts.RecordAsync(opened, form.IsRefused
                ? opened.Application.DeclineDeletion(opened.Official!, form.Reason, time.GetUtcNow())
                : opened.Application.AgreeToDeletion(opened.Official!, time.GetUtcNow())),
            async () => await respond.TellAsync(http, StatusCodes.Status200OK, (form.IsRefused
                ? DeletionMessages.Declined(await mails.OfAsync(opened.Id), opened.Token.Text)
                : DeletionMessages.Agreed(opened.Application.Record)) with { About = opened.About })))
    {
        Hindrance = opened => opened.Application.Record.MayAgree(opened.Official!)
            ? OnOwn(opened, officials.Roster.Holders(Role.KepalaBidang, Today).Where(opened.Application.Record.MayAgree))
            : DeletionMessages.NeedsSecondPerson(OthersThan(opened.Official!)),
    };

    private static bool IsOnOwn(OpenedRegisterLink opened) => opened.Application.Record.Manager.Is(opened.Official!);

    /// <summary>For an official who manages the application, as long as one of these does not.</summary>
    private static MessagePage? OnOwn(OpenedRegisterLink opened, IEnumerable<Official> holders)
    {
        IReadOnlyList<Official> others = [.. holders.Where(holder => !opened.Application.Record.Manager.Is(holder))];
        return IsOnOwn(opened) && others.Count > 0 ? DeletionMessages.OnOwn(others) : null;
    }

    /// <summary>The officials who may agree to a proposal of this official.</summary>
    private IReadOnlyList<Official> OthersThan(Official official) =>
        [.. officials.Roster.Holders(Role.KepalaBidang, Today).Where(holder => holder.Nip != official.Nip)];
}
