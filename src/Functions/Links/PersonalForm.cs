using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Links;

/// <summary>
/// Runs every page behind a personal link the same way. GET only shows. POST needs the digits, is stored once, and shows the true state (rules 3 and 4).
/// </summary>
/// <typeparam name="TOpened">What the links open.</typeparam>
public sealed class PersonalForm<TOpened>(LinkSource<TOpened> links, StaleLinks stale, Respond respond, Uploads uploads, Drafts drafts, IMailboxes mailboxes)
    where TOpened : OpenedLink
{
    private static readonly Submission NothingSent = new(new Dictionary<string, string>(), [], []);

    /// <param name="isOpen">Whether the link may be used as it stands; null when it must be live.</param>
    public async Task<IResult> ShowAsync(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<TOpened, PageModel> page, CancellationToken cancellation,
        Func<TOpened, bool>? isOpen = null)
    {
        var opened = await links.OpenAsync(token, purposes, cancellation);
        return opened is not null && (isOpen?.Invoke(opened) ?? opened.IsLive) ? await respond.PageAsync(page(opened)) : await stale.ShowAsync(http, opened);
    }

    /// <param name="actFor">Gives the act, which may depend on what the link opens.</param>
    public async Task<IResult> ShowAsync<TForm>(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<TOpened, LinkedAct<TOpened, TForm>> actFor, CancellationToken cancellation)
        where TForm : class
    {
        var opened = await links.OpenAsync(token, purposes, cancellation);
        if (opened is null || actFor(opened) is not { } act || !act.IsOpen(opened))
        {
            return await ShowClosedAsync(http, opened);
        }

        if (act.Hindrance(opened) is { } hindrance)
        {
            return await HinderAsync(http, opened, hindrance);
        }

        var sent = act.Files.Count > 0 ? SentIn(await DraftOfAsync(opened, cancellation)) : NothingSent;
        return await respond.PageAsync(act.Page(opened, sent, []));
    }

    /// <inheritdoc cref="ShowAsync{TForm}"/>
    public async Task<IResult> ActAsync<TForm>(
        HttpRequest http, string token, IReadOnlyList<LinkPurpose> purposes, Func<TOpened, LinkedAct<TOpened, TForm>> actFor, CancellationToken cancellation)
        where TForm : class
    {
        var opened = await links.OpenAsync(token, purposes, cancellation);
        if (opened is null || actFor(opened) is not { } act || !act.IsOpen(opened))
        {
            return await ShowClosedAsync(http, opened);
        }

        var draft = act.Files.Count > 0 ? await DraftForAsync(http, opened, cancellation) : null;
        await using var upload = draft is null ? uploads.Begin(opened.Id) : uploads.Begin(draft);
        var submission = await upload.ReadAnyAsync(http, act.Files, cancellation);
        return await ActAsync(http, opened, purposes, submission, now => Task.FromResult(actFor(now)), cancellation, draft, upload, upload.AcceptAsync);
    }

    /// <summary>The draft of the form that a link opens, one for each person.</summary>
    public Task<Draft> DraftOfAsync(TOpened opened, CancellationToken cancellation)
    {
        var (purpose, scope, holder) = (opened.Link.Purpose, opened.Link.Scope.Text, Sha256Hash.Of(opened.Link.Holder.Value));
        return drafts.OfAsync($"{opened.Id}:{purpose}:{scope}:{holder.ToString()[..16]}", opened.Id, cancellation);
    }

    /// <summary>The same, for what is sent now; null for a program, which keeps its files itself.</summary>
    public async Task<Draft?> DraftForAsync(HttpRequest http, TOpened opened, CancellationToken cancellation) =>
        Respond.WantsJson(http) ? null : await DraftOfAsync(opened, cancellation);

    /// <summary>What a draft has, as if it were sent.</summary>
    public static Submission SentIn(Draft draft) => new(draft.Typed, draft.Files, []);

    /// <summary>Saves the draft of a form and shows the form again.</summary>
    private async Task<IResult> SaveAsync<TForm>(
        HttpRequest http, TOpened opened, LinkedAct<TOpened, TForm> act, Draft draft, Upload upload, Submission submission, DraftForm button)
        where TForm : class
    {
        if (await drafts.SaveAsync(draft, submission, upload) is not { } saved)
        {
            return await ShowClosedAsync(http, opened);
        }

        return submission.Errors.Count > 0
            ? await respond.RefuseAsync(http, act.Page(opened, submission with { Files = saved.Files }, submission.Errors), submission.Errors)
            : Respond.SeeOther(http, http.Path, button.Field);
    }

    /// <summary>Acts on a submission that was read already.</summary>
    /// <param name="opened">The link as last read.</param>
    /// <param name="actFor">Gives the act for what the link opens. Called again whenever the link is read again.</param>
    /// <param name="draft">The form's draft, as it was read before the files came; null for a form without one.</param>
    /// <param name="upload">The files that came.</param>
    /// <param name="accept">Accepts them into what the link opens; null when the act itself does.</param>
    /// <exception cref="SubmissionUnderWayException">Somebody else was first every time.</exception>
    public async Task<IResult> ActAsync<TForm>(
        HttpRequest http, TOpened? opened, IReadOnlyList<LinkPurpose> purposes, Submission submission, Func<TOpened, Task<LinkedAct<TOpened, TForm>>> actFor,
        CancellationToken cancellation, Draft? draft, Upload upload, Func<RequestId, Task>? accept = null)
        where TForm : class
    {
        if (draft is not null && opened is not null && DraftForm.Of(submission.Typed) is { IsSave: true } button)
        {
            return await SaveAsync(http, opened, await actFor(opened), draft, upload, submission, button);
        }

        var ending = await EndAsync(http, opened, purposes, submission, actFor, accept, cancellation);
        if (ending.IsStored)
        {
            await (draft is null ? Task.CompletedTask : drafts.RemoveAsync(draft));
            upload.Keep();
        }
        else if (ending.IsRefused && draft is not null)
        {
            await drafts.SaveAsync(draft, submission, upload);
        }

        return ending.Answer!;
    }

    /// <summary>Reads and decides again as long as somebody else is first.</summary>
    /// <param name="accept">Called just before the act is stored.</param>
    /// <returns>An ending that always has an answer.</returns>
    private async Task<ActEnding> EndAsync<TForm>(
        HttpRequest http, TOpened? opened, IReadOnlyList<LinkPurpose> purposes, Submission submission, Func<TOpened, Task<LinkedAct<TOpened, TForm>>> actFor,
        Func<RequestId, Task>? accept, CancellationToken cancellation)
        where TForm : class
    {
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            if (opened is null || await actFor(opened) is not { } act || !act.IsOpen(opened))
            {
                return new ActEnding(await ShowClosedAsync(http, opened), false);
            }

            if (act.Hindrance(opened) is { } hindrance)
            {
                return new ActEnding(await HinderAsync(http, opened, hindrance), false);
            }

            var form = act.Check(opened, submission);
            IReadOnlyList<FieldError> errors = [.. submission.Errors.Union(form.Errors)];
            if (act.AsksForDigits)
            {
                errors = await links.CheckDigitsAsync(errors, opened, submission.Text(IdDigits.Name), cancellation);
            }

            if (errors.Count > 0)
            {
                var now = await links.OpenAsync(opened.Token.Text, purposes, cancellation);
                var answer = now is not null && act.IsOpen(now)
                    ? await respond.RefuseAsync(http, act.Page(now, submission, errors), errors)
                    : await ShowClosedAsync(http, now);
                return new ActEnding(answer, false) { IsRefused = true };
            }

            if (act.AsksForDigits)
            {
                await ProveAsync(opened, cancellation);
            }

            await (accept?.Invoke(opened.Id) ?? Task.CompletedTask);
            if (await act.Do(opened, form.Value!) is { Answer: not null } ending)
            {
                return ending;
            }

            opened = await links.OpenAsync(opened.Token.Text, purposes, cancellation);
        }

        throw new SubmissionUnderWayException();
    }

    /// <summary>
    /// Whoever acts through a link that only a mail carried has the mailbox. A status link was also given to whoever filed, who typed the number too; a renewal
    /// proves nothing new.
    /// </summary>
    private Task ProveAsync(TOpened opened, CancellationToken cancellation) =>
        opened.Official is null && opened.Link.Purpose is not (LinkPurpose.Status or LinkPurpose.Renew)
            ? mailboxes.ConfirmAsync(opened.Link.Holder, cancellation)
            : Task.CompletedTask;

    /// <summary>Shows a live link as done. A status link, for one, stays live after its act is done.</summary>
    private Task<IResult> ShowClosedAsync(HttpRequest http, TOpened? opened) =>
        stale.ShowAsync(http, opened is { IsLive: true } ? opened with { Standing = LinkStanding.Done } : opened);

    private Task<IResult> HinderAsync(HttpRequest http, TOpened opened, MessagePage hindrance) =>
        respond.TellAsync(http, StatusCodes.Status403Forbidden, hindrance with { About = opened.About });
}
