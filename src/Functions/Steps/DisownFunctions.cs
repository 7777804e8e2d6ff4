using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Wakeups;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Steps;

/// <summary>Whoever got the first mail reports that the request is not theirs: it is withdrawn, and their mailbox left alone for some time.</summary>
public sealed class DisownFunctions(
    Respond respond, StaleLinks stale, RequestLinks links, ActRecorder acts, IMailboxes mailboxes, Unconfirmed unconfirmed, IOptions<LimitOptions> limits,
    TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Confirm];
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("DisownPage")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Disown)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, Purposes, cancellation);
        return IsOpen(opened) ? await respond.PageAsync(Page(opened!, NothingTyped, [])) : await stale.ShowAsync(http, opened);
    }

    [Function("Disown")]
    public async Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Disown)] HttpRequest http, string token, [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var typed = await TypedForm.ReadAsync(http, cancellation);
        for (var race = 0; race < Stored.MostRaces; race++)
        {
            var opened = await links.OpenAsync(token, Purposes, cancellation);
            if (!IsOpen(opened))
            {
                return await stale.ShowAsync(http, opened);
            }

            var form = DisownForm.Check(new TypedFields(typed));
            if (!form.Passed)
            {
                return await respond.RefuseAsync(http, Page(opened!, typed, form.Errors), form.Errors);
            }

            if (await ReportAsync(durable, opened!) is { } answer)
            {
                return await respond.TellAsync(http, StatusCodes.Status200OK, answer);
            }
        }

        throw new SubmissionUnderWayException();
    }

    /// <returns>Null when somebody else acted first.</returns>
    private async Task<MessagePage?> ReportAsync(DurableTaskClient durable, OpenedRequestLink opened)
    {
        var now = time.GetUtcNow();
        var until = now.AddDays(limits.Value.QuietDays);

        // First, so that the mailbox is quiet whatever becomes of the rest.
        await mailboxes.QuietenAsync(opened.Link.Holder, until, CancellationToken.None);
        await unconfirmed.PromiseAsync(opened.Request, now, CancellationToken.None);
        return await acts.RecordAsync(durable, opened.Request.Disown(now) with { TouchedLink = opened.Link }, EventNames.Withdrawn) == StoreOutcome.Stored
            ? StepMessages.Disowned(opened.Request, until)
            : null;
    }

    /// <summary>Also when it is locked: whoever does not know the digits may have guessed.</summary>
    private static bool IsOpen(OpenedRequestLink? opened) =>
        opened is { Standing: LinkStanding.Live or LinkStanding.Locked, Request.Header.State: RequestState.AwaitingConfirmation };

    private static DisownPage Page(OpenedRequestLink opened, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
        new(opened.Request, opened.Token.Text, typed, errors);
}
