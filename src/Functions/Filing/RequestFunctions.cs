using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Limits;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>Step 1: the Pemohon files form PA-17. A person begins a draft, for which a mailbox is asked; a program sends the whole form.</summary>
public sealed class RequestFunctions(
    Respond respond, StaleLinks stale, RequestLinks links, Admissions admissions, Intakes intakes, Receipts receipts, NewDrafts drafts, INamesakes names,
    RequestCheck check, LapseDates lapses, TimeProvider time)
{
    [Function("RequestForm")]
    [NeedsNoStorage]
    public Task<IResult> Form([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.NewRequest)] HttpRequest http) =>
        respond.PageAsync(drafts.Page(new Dictionary<string, string>(), []));

    [Function("SubmitRequest")]
    public Task<IResult> Submit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.NewRequest)] HttpRequest http, [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation) =>
        Respond.WantsJson(http) ? FileAsync(http, durable, cancellation) : drafts.BeginAsync(http, cancellation);

    /// <summary>Stores the request, then starts its orchestration (rule 1). Two submissions with the same <c>idempotencyKey</c> make one request.</summary>
    private async Task<IResult> FileAsync(HttpRequest http, DurableTaskClient durable, CancellationToken cancellation)
    {
        await using var admission = await admissions.BeginAsync(http, cancellation);
        await using var intake = await intakes.BeginAsync();
        var submission = await intake.ReadAsync(http, cancellation, admission.AdmitAsync);
        var form = check.Check(submission, kept: []);
        if (form.Passed)
        {
            await admission.AdmitAsync(submission.Typed, cancellation);
        }

        if (admission.After is { } after)
        {
            return await respond.PostponeAsync(http, after);
        }

        IReadOnlyList<FieldError> errors = [.. form.Errors.Union(admission.Errors)];
        if (errors.Count > 0)
        {
            return await RefuseAsync(http, errors);
        }

        var key = submission.Text(Pa17Field.IdempotencyKey);
        if (SubmissionKey.IsOurs(key))
        {
            return await RefuseAsync(http, [KeyTaken]);
        }

        var request = HostingRequest.Submit(intake.Id, form.Value!, submission.Files, time.GetUtcNow());
        var receipt = receipts.Issue(request);
        await names.AddAsync(form.Value!, intake.Id, CancellationToken.None);
        if (await intake.StoreAsync(key, request with { NewLinks = [receipt.Status.Link] }) is { } earlier)
        {
            return IsSame(earlier.Revisions[0], request.Revision!)
                ? Answer(http, await receipts.IssueAgainAsync(earlier))
                : await RefuseAsync(http, [KeyTaken]);
        }

        admission.Keep();
        await intake.StartAsync(durable, request.Header!.ProcedureVersion);
        return Answer(http, receipt);
    }

    /// <summary>Tells the applicant what happens next.</summary>
    [Function("RequestReceived")]
    public async Task<IResult> Received(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Received)] HttpRequest http, string token,
        CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, [LinkPurpose.Status], cancellation);
        return opened is not { IsLive: true } ? await stale.ShowAsync(http, opened)
            : await respond.PageAsync(new SubmittedPage(
                opened.Request.Header.Number, Masked(opened.Request.Current.Form.ManagerEmail.Value), Paths.Status(opened.Token.Text),
                opened.Request.IsFiledByManager ? null : lapses.Of(opened.Request)));
    }

    private Task<IResult> RefuseAsync(HttpRequest http, IReadOnlyList<FieldError> errors) =>
        respond.RefuseAsync(http, drafts.Page(new Dictionary<string, string>(), errors), errors);

    private static FieldError KeyTaken => new(Pa17Field.IdempotencyKey, Pa17Problems.KeyTaken);

    private static bool IsSame(Revision first, Revision second) =>
        first.Form == second.Form && HashesOf(first.Attachments).SequenceEqual(HashesOf(second.Attachments));

    private static IEnumerable<string> HashesOf(IEnumerable<Attachment> files) =>
        files.Select(file => $"{file.Kind} {file.Sha256}").Order(StringComparer.Ordinal);

    private static IResult Answer(HttpRequest http, Receipt receipt) => receipt.Answer(http, Paths.Received(receipt.Status.Token.Text));

    private static string Masked(string email) => $"{email[0]}***{email[email.IndexOf('@', StringComparison.Ordinal)..]}";
}
