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
public sealed class PersonalForm<TOpened>(LinkSource<TOpened> links, StaleLinks stale, Respond respond, Uploads uploads, IMailboxes mailboxes)
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

        return act.Hindrance(opened) is { } hindrance ? await HinderAsync(http, opened, hindrance) : await respond.PageAsync(act.Page(opened, NothingSent, []));
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

        await using var upload = uploads.Begin(opened.Id);
        var submission = await ReadAsync(http, upload, act.Files, cancellation);
        var ending = await EndAsync(http, opened, purposes, submission, now => Task.FromResult(actFor(now)), upload.AcceptAsync, cancellation);
        if (ending.IsStored)
        {
            upload.Keep();
        }

        return ending.Answer!;
    }

    /// <summary>Acts on a submission that was read already, with files that belong to something other than what the link opens.</summary>
    /// <param name="opened">The link as last read.</param>
    /// <param name="actFor">Gives the act for what the link opens. Called again whenever the link is read again.</param>
    /// <exception cref="SubmissionUnderWayException">Somebody else was first every time.</exception>
    public async Task<IResult> ActAsync<TForm>(
        HttpRequest http, TOpened? opened, IReadOnlyList<LinkPurpose> purposes, Submission submission, Func<TOpened, Task<LinkedAct<TOpened, TForm>>> actFor,
        CancellationToken cancellation)
        where TForm : class => (await EndAsync(http, opened, purposes, submission, actFor, () => Task.CompletedTask, cancellation)).Answer!;

    /// <summary>Reads and decides again as long as somebody else is first.</summary>
    /// <param name="accept">Accepts the files. Called just before the act is stored.</param>
    /// <returns>An ending that always has an answer.</returns>
    private async Task<ActEnding> EndAsync<TForm>(
        HttpRequest http, TOpened? opened, IReadOnlyList<LinkPurpose> purposes, Submission submission, Func<TOpened, Task<LinkedAct<TOpened, TForm>>> actFor,
        Func<Task> accept, CancellationToken cancellation)
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
                return new ActEnding(answer, false);
            }

            if (act.AsksForDigits)
            {
                await ProveAsync(opened, cancellation);
            }

            await accept();
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

    private async Task<Submission> ReadAsync(HttpRequest http, Upload upload, IReadOnlyList<AttachmentKind> kinds, CancellationToken cancellation) =>
        kinds.Count > 0 && MultipartForm.IsSentBy(http)
            ? await upload.ReadAsync(http, kinds, cancellation)
            : await TypedForm.ReadAsync(http, cancellation);
}
