using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Limits;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Desk;

/// <summary>
/// <c>Surat masuk</c>: the front desk enters a request that came on paper, as a draft of the official's own until it is sent. The hosting manager confirms it.
/// </summary>
public sealed class LetterFunctions(
    DeskForm desk, Respond respond, Drafts drafts, RequestCheck check, Admissions admissions, Intakes intakes, Namesakes namesakes, INamesakes names,
    ISubmissionKeys keys, IOptions<SiteOptions> site, TimeProvider time)
{
    [Function("LetterPage")]
    public Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Letter)] HttpRequest http, CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.EnterLetter,
            async who =>
            {
                var page = PageOf(who, await DraftOfAsync(who, cancellation), []);
                return await respond.ShowAsync(http, page, () => LetterJson.Of(page));
            },
            cancellation);

    /// <summary>Stores the request, then starts its orchestration (rule 1). What is refused, or only to be saved, stays as a draft with its files.</summary>
    [Function("Letter")]
    public Task<IResult> Enter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Letter)] HttpRequest http, [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation) =>
        desk.ShowAsync(
            http, DeskAct.EnterLetter,
            async who =>
            {
                var draft = await DraftOfAsync(who, cancellation);
                await using var intake = await intakes.BeginAsync(draft);
                var sent = await intake.Upload.ReadAnyAsync(http, AttachmentKinds.OfApplicant, cancellation);
                return await desk.HeedAsync(http, who, sent, () => EnterAsync(http, durable, who, draft, intake, sent, cancellation));
            },
            cancellation);

    private async Task<IResult> EnterAsync(
        HttpRequest http, DurableTaskClient durable, SignedIn who, Draft draft, Intake intake, Submission sent, CancellationToken cancellation)
    {
        if (DraftForm.Of(sent.Typed) is { IsSave: true } button)
        {
            return await SaveAsync(draft, sent, intake.Upload) is var saved && sent.Errors.Count > 0
                ? await respond.RefuseAsync(http, PageOf(who, saved, sent.Errors), sent.Errors)
                : Respond.SeeOther(http, Paths.Letter, button.Field);
        }

        var form = check.Check(sent, kept: []);
        await using var admission = admissions.OfOfficial();
        if (form.Passed)
        {
            await admission.AdmitAsync(sent.Typed, cancellation);
        }

        var errors = form.Errors.Concat(admission.Errors).ToList();
        var key = SubmissionKey.OfLetter(KeyOf(sent));
        var others = form.Passed ? await NamesakesOfAsync(form.Value!, key, cancellation) : [];
        if (others.Count > 0 && sent.Text(LetterForm.OtherField.Name) != "ya")
        {
            errors.Add(new FieldError(LetterForm.OtherField.Name, LetterForm.IsItAnother));
        }

        if (errors.Count > 0)
        {
            return await RefuseAsync(sent, others, errors);
        }

        await names.AddAsync(form.Value!, intake.Id, CancellationToken.None);
        var entered = HostingRequest.Enter(intake.Id, form.Value!, sent.Files, who.NameAndTitle, time.GetUtcNow());
        var earlier = await intake.StoreAsync(key, entered);
        if (earlier is not null && earlier.Revisions[0].Form != form.Value)
        {
            // The browser's Back shows a page once more whose letter is entered already.
            var anew = new Dictionary<string, string>(sent.Typed) { [Pa17Field.IdempotencyKey] = NewKey() };
            return await RefuseAsync(sent with { Typed = anew }, [], [new FieldError(string.Empty, LetterForm.AlreadyEntered(earlier.Header.Number))]);
        }

        if (earlier is null)
        {
            admission.Keep();
            await intake.StartAsync(durable, entered.Header!.ProcedureVersion);
        }
        else
        {
            intake.Upload.KeepFor([]);
        }

        await drafts.RemoveAsync(draft);
        return Respond.SeeOther(http, Paths.DeskRequest(earlier?.Id ?? intake.Id));

        async Task<IResult> RefuseAsync(Submission refused, IReadOnlyList<HostingRequest> others, IReadOnlyList<FieldError> errors)
        {
            var saved = await SaveAsync(draft, refused, intake.Upload);
            return await respond.RefuseAsync(http, PageOf(who, saved, errors) with { Namesakes = others }, errors);
        }
    }

    /// <summary>But for the request that this letter has become, when it is sent once more.</summary>
    private async Task<IReadOnlyList<HostingRequest>> NamesakesOfAsync(Pa17Form form, string key, CancellationToken cancellation)
    {
        var own = await keys.FindAsync(key, cancellation);
        return [.. (await namesakes.FindAsync(form, cancellation)).Where(other => other.Id != own)];
    }

    private Task<Draft> DraftOfAsync(SignedIn who, CancellationToken cancellation) =>
        drafts.OfAsync(Draft.KeyOfLetter(who.Email), RequestId.From(Guid.NewGuid()), cancellation);

    /// <exception cref="SubmissionUnderWayException">It was sent in another window at this moment.</exception>
    private async Task<Draft> SaveAsync(Draft draft, Submission sent, Upload upload) =>
        await drafts.SaveAsync(draft, sent, upload) ?? throw new SubmissionUnderWayException();

    private LetterPage PageOf(SignedIn who, Draft draft, IReadOnlyList<FieldError> errors) =>
        new(who, draft.Typed.GetValueOrDefault(Pa17Field.IdempotencyKey) ?? NewKey(), draft.Typed, errors, site.Value.EmailDomain)
        {
            Received = draft.Files,
        };

    private static string KeyOf(Submission sent) => sent.Text(Pa17Field.IdempotencyKey) is { Length: > 0 } key ? key : NewKey();

    private static string NewKey() => Guid.NewGuid().ToString("N");
}
