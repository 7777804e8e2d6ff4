using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Filing;

/// <summary>
/// The hosting manager withdraws an open request, with a reason, which no scanner types. Any of their links to the request works; that to confirm without the
/// digits, too, once they were wrong twice.
/// </summary>
public sealed class WithdrawFunction(
    Respond respond, PersonalForm<OpenedRequestLink> forms, CorrectionPages corrections, AmendmentPages amendments, RequestPages pages, ActRecorder acts,
    TimeProvider time)
{
    [Function("Withdraw")]
    public Task<IResult> Withdraw(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Withdraw)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ActAsync(http, token, [LinkPurpose.Status, LinkPurpose.Revise, LinkPurpose.Confirm], link => new LinkedAct<OpenedRequestLink, WithdrawalForm>(
            Page: (opened, submission, errors) => Page(opened, submission, errors),
            Check: (_, submission) => WithdrawalForm.Check(submission.Fields()),
            Do: (opened, form) => ActEnding.OfAsync(
                acts.RecordAsync(durable, opened.Request.Withdraw(form.Reason, time.GetUtcNow()) with { TouchedLink = opened.Link }, EventNames.Withdrawn),
                () => respond.TellAsync(http, StatusCodes.Status200OK, FilingMessages.Withdrawn(opened.Request) with { About = opened.About })))
        {
            IsOpen = opened => opened.Request.IsOpen && (opened.IsLive || opened.MayLackDigits),
            AsksForDigits = !link.MayLackDigits,
        }, cancellation);

    private PageModel Page(OpenedRequestLink opened, Submission submission, IReadOnlyList<FieldError> errors) => opened.Link.Purpose switch
    {
        LinkPurpose.Revise => corrections.WithdrawalPage(opened, submission.Typed, errors),
        LinkPurpose.Confirm when opened.IsLive => pages.Confirm(opened, []) with { WithdrawErrors = errors, WithdrawTyped = submission.Typed },
        LinkPurpose.Confirm => amendments.WithdrawalPage(opened, submission.Typed, errors),
        _ => pages.Status(opened, submission.Typed, errors),
    };
}
