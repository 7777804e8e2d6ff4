using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Limits;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Filing;

/// <summary>
/// What was filed is corrected before it is confirmed: by whoever got the link to confirm it, also when that is locked, or by whoever filed it. The digits
/// cannot be asked for, because the number may be what is wrong; it is typed anew, which no scanner does.
/// </summary>
public sealed class AmendFunctions(
    Respond respond, PersonalForm<OpenedRequestLink> forms, AmendmentPages pages, RequestCheck check, Admissions admissions, Receipts receipts,
    FreshLinks<OpenedRequestLink> fresh, IRequestStore store, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Confirm, LinkPurpose.Status];

    [Function("AmendPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Amend)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http, null, cancellation), cancellation);

    [Function("Amend")]
    public async Task<IResult> Amend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Amend)] HttpRequest http, string token, CancellationToken cancellation)
    {
        await using var admission = await admissions.BeginAsync(http, cancellation);
        return await forms.ActAsync(http, token, Purposes, _ => ActFor(http, admission, cancellation), cancellation);
    }

    private LinkedAct<OpenedRequestLink, Amendment> ActFor(HttpRequest http, Admission? admission, CancellationToken cancellation) => new(
        Page: (opened, sent, errors) => pages.Page(opened, sent, errors),
        Check: Check,
        Do: (opened, amended) => AmendAsync(http, opened, amended, admission!, cancellation))
    {
        AsksForDigits = false,
        IsOpen = opened =>
            opened is { Standing: LinkStanding.Live or LinkStanding.Locked, IsOver: false, Request.Header.State: RequestState.AwaitingConfirmation },
        Hindrance = opened => opened.Request.MayBeAmended ? null : FilingMessages.AmendedTooOften,
    };

    private Checked<Amendment> Check(OpenedRequestLink opened, Submission sent)
    {
        var last = opened.Request.Current;
        var form = check.Check(sent, last.Attachments);
        var isOthers = !AmendmentPages.MayChangeEmail(opened) && form.Value is { } right && right.ManagerEmail != last.Form.ManagerEmail;
        return (isOthers ? new Checked<Pa17Form>(null, [new FieldError(Pa17Field.ManagerEmail, Pa17Problems.EmailIsFilers)]) : form)
            .Select(amended => new Amendment(amended, sent));
    }

    private async Task<ActEnding> AmendAsync(
        HttpRequest http, OpenedRequestLink opened, Amendment amended, Admission admission, CancellationToken cancellation)
    {
        // It sends a mail to an address that somebody typed, just as a new request does.
        await admission.AdmitAsync(amended.Sent.Typed, cancellation);
        if (admission.After is { } after)
        {
            var page = pages.Page(opened, amended.Sent, [new FieldError(string.Empty, LimitMessages.Reached(after).Text)]);
            return new ActEnding(await respond.PostponeAsync(http, after, page), false);
        }

        if (admission.Errors is { Count: > 0 } errors)
        {
            return new ActEnding(await respond.RefuseAsync(http, pages.Page(opened, amended.Sent, errors), errors), false);
        }

        var change = opened.Request.Amend(amended.Form, time.GetUtcNow());
        var (receipt, request) = (receipts.Issue(change), opened.Request.With(change));
        var now = new OpenedRequestLink(request, receipt.Status.Link, receipt.Status.Token, LinkStanding.Live);
        change = change with { NewLinks = [receipt.Status.Link], TouchedLink = opened.Link };
        if (await fresh.PromiseAsync(now) is not { } promised || await store.AppendAsync(change, CancellationToken.None) != StoreOutcome.Stored)
        {
            return ActEnding.Outrun;
        }

        admission.Keep();
        await fresh.KeepAsync(now, promised);
        return new ActEnding(receipt.Answer(http, Paths.Received(receipt.Status.Token.Text)), true);
    }

    private sealed record Amendment(Pa17Form Form, Submission Sent);
}
