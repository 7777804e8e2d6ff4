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
    Respond respond, PersonalForm<OpenedRequestLink> forms, ActRecorder acts, IMailboxes mailboxes, Unconfirmed unconfirmed, IOptions<LimitOptions> limits,
    TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Confirm];
    private static readonly Dictionary<string, string> NothingTyped = [];

    [Function("DisownPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Disown)] HttpRequest http, string token, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, opened => Page(opened, NothingTyped, []), cancellation, IsOpen);

    [Function("Disown")]
    public Task<IResult> Report(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Disown)] HttpRequest http, string token, [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => new LinkedAct<OpenedRequestLink, DisownForm>(
            Page: (opened, submission, errors) => Page(opened, submission.Typed, errors),
            Check: (_, submission) => DisownForm.Check(submission.Fields()),
            Do: (opened, _) => ReportAsync(http, durable, opened))
        { AsksForDigits = false, IsOpen = IsOpen }, cancellation);

    private async Task<ActEnding> ReportAsync(HttpRequest http, DurableTaskClient durable, OpenedRequestLink opened)
    {
        var now = time.GetUtcNow();
        var until = now.AddDays(limits.Value.QuietDays);

        // First, so that the mailbox is quiet whatever becomes of the rest.
        await mailboxes.QuietenAsync(opened.Link.Holder, until, CancellationToken.None);
        await unconfirmed.PromiseAsync(opened.Request, now, CancellationToken.None);
        return await ActEnding.OfAsync(
            acts.RecordAsync(durable, opened.Request.Disown(now) with { TouchedLink = opened.Link }, EventNames.Withdrawn),
            () => respond.TellAsync(http, StatusCodes.Status200OK, StepMessages.Disowned(opened.Request, until) with { About = opened.About }));
    }

    /// <summary>Also when it is locked: whoever does not know the digits may have guessed.</summary>
    private static bool IsOpen(OpenedRequestLink opened) =>
        opened is { Standing: LinkStanding.Live or LinkStanding.Locked, Request.Header.State: RequestState.AwaitingConfirmation };

    private static DisownPage Page(OpenedRequestLink opened, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
        new(opened.Request, opened.Token.Text, typed, errors);
}
