using HostingFunctions.Activities;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Renewals;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Http;

/// <summary>Re-registration: the hosting manager confirms or corrects last year's PA-17. Whoever else holds the link sees how things stand.</summary>
public sealed class RenewFunctions(
    Respond respond, StaleHostingLinks stale, HostingLinks links, DigitCheck digits, RenewalPages pages, RequestCheck check,
    RequestEntry entry, RenewalFiling filing, IRequestStore store, TimeProvider time)
{
    private const int MostRaces = 10;
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Renew];

    [Function("RenewPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "perpanjangan/{token}")] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);
        return opened is null || !opened.IsLive ? await ShowClosedAsync(http, opened, cancellation)
            : IsManagers(opened) ? await respond.PageAsync(pages.Page(opened, await BeforeAsync(opened, cancellation)))
            : await respond.PageAsync(new HostingPage(opened.Hosting, Wib.DateOf(time.GetUtcNow())));
    }

    [Function("Renew")]
    public async Task<IResult> Renew(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "perpanjangan/{token}")] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);
        if (opened is null || !opened.IsLive || !IsManagers(opened))
        {
            return await RefuseAsync(http, opened, cancellation);
        }

        return await entry.ReceiveAsync(http, (wakeUp, submission) => FileAsync(http, token, durable, wakeUp, submission, cancellation), cancellation);
    }

    /// <summary>Upon the hosting as it is once the form is read.</summary>
    private async Task<(IResult Answer, bool IsStored)> FileAsync(
        HttpRequest http, string token, DurableTaskClient durable, WakeUp wakeUp, Submission submission, CancellationToken cancellation)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            var opened = await links.OpenAsync(token, Purposes, cancellation);
            if (opened is null || !opened.IsLive || !IsManagers(opened))
            {
                return (await RefuseAsync(http, opened, cancellation), false);
            }

            var before = await BeforeAsync(opened, cancellation);
            var form = await CheckAsync(opened, before, submission, cancellation);
            if (!form.Passed)
            {
                return (await respond.RefuseAsync(http, pages.Page(opened, before, submission.Typed, form.Errors), form.Errors), false);
            }

            if (await filing.FileAsync(durable, wakeUp, opened.Hosting, before, form.Value!, submission.FilesOver(RenewalPages.KeptOf(before))) is { } submitted)
            {
                return (Respond.Accept(http, submitted, $"/status/{submitted.Status.Token.Text}"), submitted.Id == wakeUp.Id);
            }
        }

        throw new SubmissionUnderWayException();
    }

    private async Task<Checked<Pa17Form>> CheckAsync(
        OpenedHostingLink opened, HostingRequest before, Submission submission, CancellationToken cancellation)
    {
        var form = check.CheckCorrected(
            submission, RenewalPages.FormOf(opened.Hosting.Record, before), before.Current.Attachments,
            "Email pengelola tidak dapat diganti pada perpanjangan. Jika pengelolanya berganti, ajukan pergantiannya dahulu lewat tautan dalam pemberitahuan kami.");
        return form with { Errors = await digits.CheckAsync(form.Errors, opened, submission.Text(DigitCheck.Field), cancellation) };
    }

    private Task<HostingRequest> BeforeAsync(OpenedHostingLink opened, CancellationToken cancellation) =>
        store.LoadAsync(opened.Hosting.Record.FormOf.Value, cancellation);

    /// <summary>The agency's head contact may look, and no more.</summary>
    private static bool IsManagers(OpenedHostingLink opened) => opened.Link.Holder == opened.Hosting.Record.Manager.Email;

    private Task<IResult> RefuseAsync(HttpRequest http, OpenedHostingLink? opened, CancellationToken cancellation) =>
        opened is null || !opened.IsLive ? ShowClosedAsync(http, opened, cancellation)
        : respond.TellAsync(http, StatusCodes.Status403Forbidden, new MessagePage(
            "Perpanjangan diajukan oleh Pengelola Hosting",
            [$"Hanya Pengelola Hosting, {opened.Hosting.Record.Manager.Name}, yang dapat mengajukan perpanjangan. Tautannya ada dalam email kepadanya."]));

    /// <summary>While a renewal is under way: that one, and how it stands.</summary>
    private async Task<IResult> ShowClosedAsync(HttpRequest http, OpenedHostingLink? opened, CancellationToken cancellation) =>
        opened is { Standing: LinkStanding.Done, Hosting.Record: { DeletedAt: null, PendingRenewal: { } pending } }
            && await store.FindAsync(pending, cancellation) is { } renewal
            ? await respond.TellAsync(http, http.Method == HttpMethods.Post ? StatusCodes.Status409Conflict : StatusCodes.Status410Gone, new MessagePage(
                "Perpanjangan sudah diajukan",
                [
                    $"Perpanjangan {renewal.Header.Number} diajukan {Tanggal.Moment(renewal.Header.SubmittedAt)}. Keadaannya: {renewal.Status()}.",
                    "Tidak perlu diajukan lagi. Tautan statusnya ada dalam email kepada Pengelola Hosting.",
                ],
                new PageLink("Lihat keadaan layanan", $"/layanan/{opened.Token.Text}")))
            : await stale.ShowAsync(http, opened);
}
