using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Filing;

/// <summary>Re-registration: the hosting manager confirms or corrects last year's PA-17. Any other holder of the link only sees the present state.</summary>
public sealed class RenewFunctions(
    Respond respond, StaleLinks stale, RegisterLinks links, PersonalForm<OpenedRegisterLink> forms, RenewalPages pages, RequestCheck check,
    Intakes intakes, RenewalFiling filing, IRequestStore store, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Renew, LinkPurpose.HostedApplication];

    [Function("RenewPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Renew)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);
        return opened is not { IsLive: true } ? await stale.ShowAsync(http, opened)
            : opened.IsManagers && Hindrance(opened) is { } hindrance ? await respond.TellAsync(http, StatusCodes.Status403Forbidden, hindrance)
            : opened.IsManagers ? await ShowFormAsync(opened, cancellation)
            : await respond.PageAsync(new HostedApplicationPage(opened.Application, Wib.DateOf(time.GetUtcNow())));
    }

    [Function("Renew")]
    public async Task<IResult> Renew(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Renew)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);
        if (opened is not { IsLive: true })
        {
            return await stale.ShowAsync(http, opened);
        }

        if (Hindrance(opened) is { } hindrance)
        {
            return await respond.TellAsync(http, StatusCodes.Status403Forbidden, hindrance with { About = opened.About });
        }

        var draft = await forms.DraftForAsync(http, opened, cancellation);
        await using var intake = await intakes.BeginAsync(draft);
        var submission = await intake.ReadAsync(http, cancellation);

        // Reading a form takes time, so the application is read again afterwards.
        opened = await links.OpenAsync(token, Purposes, cancellation);
        return await forms.ActAsync(
            http, opened, Purposes, submission, now => ActForAsync(http, durable, intake, submission, now, cancellation), cancellation, draft, intake.Upload);
    }

    private async Task<IResult> ShowFormAsync(OpenedRegisterLink opened, CancellationToken cancellation)
    {
        var sent = PersonalForm<OpenedRegisterLink>.SentIn(await forms.DraftOfAsync(opened, cancellation));
        return await respond.PageAsync(pages.Page(opened, await BeforeAsync(opened, cancellation), sent));
    }

    private async Task<LinkedAct<OpenedRegisterLink, Pa17Form>> ActForAsync(
        HttpRequest http, DurableTaskClient durable, Intake intake, Submission sent, OpenedRegisterLink link, CancellationToken cancellation)
    {
        var before = await BeforeAsync(link, cancellation);
        return new LinkedAct<OpenedRegisterLink, Pa17Form>(
            Page: (opened, now, errors) => pages.Page(opened, before, now, errors),
            Check: (opened, _) => check.CheckCorrected(
                sent, RenewalPages.FormOf(opened.Application.Record, before), RenewalPages.Kept(before),
                Pa17Problems.EmailStaysInRenewal, opened.Application.Record.ManagerEmails),
            Do: async (opened, form) =>
                await filing.FileAsync(durable, intake, opened.Application, before, form, sent.FilesOver(RenewalPages.Kept(before))) is { } receipt
                    ? new ActEnding(receipt.Answer(http, Paths.Status(receipt.Status.Token.Text)), receipt.Id == intake.Id)
                    : ActEnding.Outrun)
        {
            // Decided before the digits are checked: even after the last wrong try this long form comes back with what was typed.
            IsOpen = _ => link.IsLive,
            Hindrance = Hindrance,
        };
    }

    /// <returns>Null while the PA-17 is awaited.</returns>
    private async Task<HostingRequest?> BeforeAsync(OpenedRegisterLink opened, CancellationToken cancellation) =>
        opened.Application.Record is { IsFormAwaited: false } record ? await store.LoadAsync(record.FormOf, cancellation) : null;

    /// <summary>The agency's head contact may only look; the manager's own link to the application renews in its season only.</summary>
    private MessagePage? Hindrance(OpenedRegisterLink opened)
    {
        var record = opened.Application.Record;
        return !opened.IsManagers ? FilingMessages.RenewalIsManagers(record)
            : opened.MayRenewOn(Wib.DateOf(time.GetUtcNow())) ? null
            : record.DeletedAt is not null ? StaleRegisterMessages.Deleted(record)
            : record.PendingRenewal is not null ? StaleRegisterMessages.RenewalUnderWay
            : FilingMessages.RenewalTooEarly(record);
    }
}
