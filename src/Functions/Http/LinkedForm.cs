using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>The way every page with a personal link goes: GET only shows; POST needs the digits, is stored once, and tells the true state (rules 3 and 4).</summary>
public sealed class LinkedForm(LinkReader links, StaleLinks stale, Respond respond, DigitCheck digits, SubmissionReader reader)
{
    private const int MostRaces = 10;

    public async Task<IResult> ShowAsync(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<OpenedLink, PageModel> page, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, purposes, cancellation);
        return opened is null ? await stale.UnknownAsync(http)
            : opened.IsLive ? await respond.PageAsync(page(opened))
            : await stale.ShowAsync(http, opened);
    }

    public Task<IResult> ActAsync<TForm>(HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, LinkedAct<TForm> act, CancellationToken cancellation)
        where TForm : class => ActAsync(http, token, purposes, _ => act, cancellation);

    /// <param name="actFor">The act, which may depend on what the link opens.</param>
    public async Task<IResult> ActAsync<TForm>(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<OpenedLink, LinkedAct<TForm>> actFor, CancellationToken cancellation)
        where TForm : class
    {
        var opened = await links.OpenAsync(token, purposes, cancellation);
        if (opened is null)
        {
            return await stale.UnknownAsync(http);
        }

        var act = actFor(opened);
        if (!act.IsOpen(opened))
        {
            return await ShowClosedAsync(http, opened);
        }

        var id = opened.Request.Id;
        var submission = await ReadAsync(http, id, act.Files, cancellation);
        var isStored = false;
        try
        {
            for (var race = 0; race < MostRaces; race++)
            {
                if (opened is null || !act.IsOpen(opened))
                {
                    return opened is null ? await stale.UnknownAsync(http) : await ShowClosedAsync(http, opened);
                }

                var form = act.Check(opened, submission);
                var errors = await digits.CheckAsync(
                    [.. submission.Errors.Union(form.Errors)], opened, submission.Text(DigitCheck.Field), cancellation);
                if (errors.Count > 0)
                {
                    var now = (await links.OpenAsync(token, purposes, cancellation))!;
                    return act.IsOpen(now) ? await respond.RefuseAsync(http, act.Page(now, submission, errors), errors) : await ShowClosedAsync(http, now);
                }

                if (await act.Record(opened, form.Value!) == StoreOutcome.Stored)
                {
                    isStored = true;
                    return await act.Done(opened);
                }

                opened = await links.OpenAsync(token, purposes, cancellation);
            }

            throw new InvalidOperationException("Too many others changed the request at once.");
        }
        finally
        {
            if (!isStored)
            {
                await reader.DiscardAsync(id, submission);
            }
        }
    }

    /// <summary>A link that still lives, as a status link always does, has nothing left to do here: what it was pressed for is done.</summary>
    private Task<IResult> ShowClosedAsync(HttpRequest http, OpenedLink opened) =>
        stale.ShowAsync(http, opened.IsLive ? opened with { Standing = LinkStanding.Done } : opened);

    private async Task<Submission> ReadAsync(HttpRequest http, RequestId id, IReadOnlyList<AttachmentKind> kinds, CancellationToken cancellation) =>
        kinds.Count > 0 && MultipartForm.IsSentBy(http)
            ? await reader.ReadAsync(http, id, kinds, cancellation)
            : new Submission(await TypedForm.ReadAsync(http, cancellation), [], []);
}
