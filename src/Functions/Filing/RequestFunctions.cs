using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
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

/// <summary>Step 1: the Pemohon files form PA-17.</summary>
public sealed class RequestFunctions(
    Respond respond, StaleLinks stale, RequestLinks links, Admissions admissions, Intakes intakes, Receipts receipts,
    RequestCheck check, LapseDates lapses, IOptions<SiteOptions> site, TimeProvider time)
{
    [Function("RequestForm")]
    [NeedsNoStorage]
    public Task<IResult> Form([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.NewRequest)] HttpRequest http) =>
        respond.PageAsync(Page(new Dictionary<string, string> { [Pa17Field.IdempotencyKey] = NewKey() }, []));

    /// <summary>Stores the request, then starts its orchestration (rule 1). Two submissions with the same <c>idempotencyKey</c> make one request.</summary>
    [Function("SubmitRequest")]
    public async Task<IResult> Submit(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.NewRequest)] HttpRequest http, [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
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
            return await PostponeAsync(http, submission, after);
        }

        IReadOnlyList<FieldError> errors = [.. form.Errors.Union(admission.Errors)];
        if (errors.Count > 0)
        {
            return await RefuseAsync(http, submission, errors);
        }

        var key = submission.Text(Pa17Field.IdempotencyKey);
        if (SubmissionKey.IsOfRenewal(key))
        {
            return await RefuseKeyAsync(http, submission);
        }

        var request = HostingRequest.Submit(intake.Id, form.Value!, submission.Files, time.GetUtcNow());
        var receipt = receipts.Issue(request);
        if (await intake.StoreAsync(key, request with { NewLinks = [receipt.Status.Link] }) is { } earlier)
        {
            return IsSame(earlier.Revisions[0], request.Revision!)
                ? Answer(http, await receipts.IssueAgainAsync(earlier))
                : await RefuseKeyAsync(http, submission);
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
                lapses.Of(opened.Request)));
    }

    private Task<IResult> RefuseAsync(HttpRequest http, Submission submission, IReadOnlyList<FieldError> errors) =>
        respond.RefuseAsync(http, Page(submission.Typed, errors), errors);

    /// <summary>Returns the form with everything that was typed, because a limit is reached.</summary>
    private Task<IResult> PostponeAsync(HttpRequest http, Submission submission, TimeSpan after) => respond.PostponeAsync(
        http, after, Page(submission.Typed, [new FieldError(string.Empty, LimitMessages.Reached(after).Text)]));

    /// <summary>Returns the form with a new key, so that pressing the button again files a separate request.</summary>
    private Task<IResult> RefuseKeyAsync(HttpRequest http, Submission submission) => RefuseAsync(
        http, submission with { Typed = new Dictionary<string, string>(submission.Typed) { [Pa17Field.IdempotencyKey] = NewKey() } },
        [new FieldError(Pa17Field.IdempotencyKey, Pa17Problems.KeyTaken)]);

    private static bool IsSame(Revision first, Revision second) =>
        first.Form == second.Form && HashesOf(first.Attachments).SequenceEqual(HashesOf(second.Attachments));

    private static IEnumerable<string> HashesOf(IEnumerable<Attachment> files) =>
        files.Select(file => $"{file.Kind} {file.Sha256}").Order(StringComparer.Ordinal);

    private static IResult Answer(HttpRequest http, Receipt receipt) => receipt.Answer(http, Paths.Received(receipt.Status.Token.Text));

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private RequestFormPage Page(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
        new(Paths.NewRequest, typed, errors, site.Value.EmailDomain);

    private static string Masked(string email) => $"{email[0]}***{email[email.IndexOf('@', StringComparison.Ordinal)..]}";
}
