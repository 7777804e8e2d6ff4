using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace HostingFunctions.Http;

/// <summary>After <c>Tidak</c>: the hosting manager corrects form PA-17 and resubmits.</summary>
public sealed class ReviseFunctions(Respond respond, LinkedForm linked, CorrectionPages pages, RequestCheck check, ActRecorder acts, TimeProvider time)
{
    private static readonly LinkPurpose[] Purposes = [LinkPurpose.Revise];

    [Function("RevisePage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "revisi/{token}")] HttpRequest http, string token, CancellationToken cancellation) =>
        linked.ShowAsync(http, token, Purposes, opened => pages.Page(opened), cancellation);

    [Function("Revise")]
    public Task<IResult> Revise(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "revisi/{token}")] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        linked.ActAsync(http, token, Purposes, new LinkedAct(
            Page: (opened, submission, errors) => pages.Page(opened, submission.Typed, errors),
            Check: (opened, submission) => FormOf(opened, submission).Errors,
            Record: (opened, submission) => RecordAsync(durable, opened, submission),
            Done: opened => respond.TellAsync(http, StatusCodes.Status200OK, new MessagePage(
                "Perbaikan diterima",
                [
                    $"Perbaikan permohonan {opened.Request.Header.Number} sudah kami terima. Pengecekan dimulai lagi oleh Sub Koordinator PA.",
                    "Anda akan menerima email tentang hasilnya. Perkembangannya dapat dilihat pada tautan status dalam email kami.",
                ])))
        { Files = AttachmentKinds.OfApplicant }, cancellation);

    private Task<StoreOutcome> RecordAsync(DurableTaskClient durable, OpenedLink opened, Submission submission)
    {
        var request = opened.Request;
        var attachments = request.Current.Attachments.Where(kept => submission.Files.All(file => file.Kind != kept.Kind)).Concat(submission.Files);
        var change = request.Revise(FormOf(opened, submission).Value!, [.. attachments], time.GetUtcNow()) with { TouchedLink = opened.Link };
        return acts.RecordAsync(durable, change, EventNames.Revised(request.Header.Revision + 1));
    }

    private Checked<Pa17Form> FormOf(OpenedLink opened, Submission submission) => check.CheckCorrected(
        submission, opened.Request.Current.Form, opened.Request.Current.Attachments,
        "Email pengelola tidak dapat diganti di sini. Jika pengelolanya berganti, cabut permohonan ini lalu ajukan yang baru.");
}
