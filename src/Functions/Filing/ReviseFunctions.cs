using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Filing;

/// <summary>After <c>Tidak</c>: the hosting manager corrects form PA-17 and resubmits.</summary>
public sealed class ReviseFunctions(
    Respond respond, PersonalForm<OpenedRequestLink> forms, CorrectionPages pages, RequestCheck check, ActRecorder acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Revise];

    [Function("RevisePage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Revise)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ShowAsync(http, token, Purposes, _ => ActFor(http, durable), cancellation);

    [Function("Revise")]
    public Task<IResult> Revise(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Revise)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        forms.ActAsync(http, token, Purposes, _ => ActFor(http, durable), cancellation);

    private LinkedAct<OpenedRequestLink, CorrectedForm> ActFor(HttpRequest http, DurableTaskClient durable) => new(
        Page: (opened, submission, errors) => pages.Page(opened, submission, errors),
        Check: Check,
        Do: (opened, corrected) => ActEnding.OfAsync(
            acts.RecordAsync(
                durable,
                opened.Request.Revise(corrected.Form, corrected.Attachments, time.GetUtcNow(), corrected.Mended) with { TouchedLink = opened.Link },
                EventNames.Revised(opened.Request, opened.Request.Header.Revision + 1)),
            () => respond.TellAsync(http, StatusCodes.Status200OK, FilingMessages.Revised(opened.Request) with { About = opened.About })))
    {
        Files = AttachmentKinds.OfApplicant,
    };

    private Checked<CorrectedForm> Check(OpenedRequestLink opened, Submission submission)
    {
        var kept = opened.Request.Kept();
        var form = check.CheckCorrected(submission, opened.Request.Current.Form, kept, Pa17Problems.EmailStaysInRequest, opened.ManagerEmails);
        var correction = CorrectionForm.Check(new TypedFields(submission.Typed));
        return form.Passed && correction.Passed
            ? new Checked<CorrectedForm>(new CorrectedForm(form.Value!, submission.FilesOver(kept), correction.Value!.Mended), [])
            : new Checked<CorrectedForm>(null, [.. form.Errors, .. correction.Errors]);
    }

    private sealed record CorrectedForm(Pa17Form Form, IReadOnlyList<Attachment> Attachments, string Mended);
}
