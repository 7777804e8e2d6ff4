using System.Globalization;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Limits;
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
/// Step 1: the Pemohon reads a draft once more and sends it. The hosting manager so confirms their own; of anybody else's they are asked by mail.
/// </summary>
public sealed class SendFunctions(
    Respond respond, DraftLinks links, DraftPages pages, SentDrafts sent, Admissions admissions, Intakes intakes, Receipts receipts,
    Namesakes namesakes, INamesakes names, IDrafts drafts, IMailboxes mailboxes, TimeProvider time)
{
    [Function("CheckDraft")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.DraftCheck)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, cancellation);
        if (opened is not { Draft.SentAs: null })
        {
            return await sent.ShowAsync(http, opened, cancellation);
        }

        var form = pages.Check(opened.Draft);
        return await respond.PageAsync(form.Passed ? await PageAsync(opened, form.Value!, [], cancellation) : pages.Page(opened, form.Errors));
    }

    [Function("SendDraft")]
    public async Task<IResult> Send(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.DraftCheck)] HttpRequest http, string token,
        [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, cancellation);
        if (opened is not { Draft.SentAs: null })
        {
            return await sent.ShowAsync(http, opened, cancellation);
        }

        await using var admission = await admissions.BeginAsync(http, cancellation);
        var typed = await TypedForm.ReadAsync(http, cancellation);
        var form = pages.Check(opened.Draft);
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, pages.Page(opened, form.Errors), form.Errors);
        }

        var errors = ErrorsIn(typed, opened.Draft, form.Value!);
        if (errors.Count == 0 && !await admission.AdmitAsync(opened.Draft.Typed, cancellation))
        {
            errors = admission.Errors;
        }

        return admission.After is { } after
            ? await respond.PostponeAsync(
                http, after, await PageAsync(opened, form.Value!, [new FieldError(string.Empty, LimitMessages.Reached(after).Text)], cancellation))
            : errors.Count > 0 ? await respond.RefuseAsync(http, await PageAsync(opened, form.Value!, errors, cancellation), errors)
            : await SendAsync(http, durable, opened.Draft, form.Value!, admission);
    }

    private async Task<IResult> SendAsync(HttpRequest http, DurableTaskClient durable, Draft draft, Pa17Form form, Admission admission)
    {
        await using var intake = await intakes.BeginAsync(draft);
        var request = HostingRequest.Submit(intake.Id, form, draft.Files, time.GetUtcNow(), draft.Owner);
        var receipt = receipts.Issue(request);
        await names.AddAsync(form, intake.Id, CancellationToken.None);
        var earlier = await intake.StoreAsync(SubmissionKey.OfDraft(draft), request with { NewLinks = [receipt.Status.Link] });
        if (earlier is null)
        {
            admission.Keep();
            var isConfirmed = IsManagers(draft, form);
            await intake.StartAsync(durable, request.Header!.ProcedureVersion, isConfirmed ? EventNames.Confirmed : null);
            if (isConfirmed)
            {
                await mailboxes.ConfirmAsync(form.ManagerEmail, CancellationToken.None);
            }
        }

        // Whoever saved in another window at this moment saved what is sent already: the row stays, and shows the request as soon as it is sent again.
        await drafts.StoreAsync(draft.Sent(earlier?.Id ?? intake.Id), CancellationToken.None);
        return earlier is null ? receipt.Answer(http, Paths.Received(receipt.Status.Token.Text)) : await sent.AnswerAgainAsync(http, earlier);
    }

    private static IReadOnlyList<FieldError> ErrorsIn(Submission typed, Draft draft, Pa17Form form)
    {
        var fields = typed.Fields();
        fields.Refuse(DraftForm.SavedField.Name, typed.Text(DraftForm.SavedField.Name) == MarkOf(draft) ? null : DraftForm.Changed);
        if (!IsManagers(draft, form))
        {
            fields.Tick(DraftForm.AgreedField, DraftForm.NotAgreed);
            return fields.Errors;
        }

        var digits = IdDigits.TryRead(form.ManagerId.Kind, typed.Text(IdDigits.Name), out var problem);
        fields.Refuse(IdDigits.Name, problem ?? (form.ManagerId.EndsWith(digits!) ? null : IdDigits.OtherThanTyped(form.ManagerId.Kind)));
        return fields.Errors;
    }

    private static bool IsManagers(Draft draft, Pa17Form form) => draft.Owner == form.ManagerEmail;

    private async Task<DraftCheckPage> PageAsync(OpenedDraft opened, Pa17Form form, IReadOnlyList<FieldError> errors, CancellationToken cancellation) =>
        new(opened.Token, form, opened.Draft.Files, IsManagers(opened.Draft, form), MarkOf(opened.Draft), errors)
        {
            Namesakes = await namesakes.FindAsync(form, cancellation),
        };

    private static string MarkOf(Draft draft) => draft.SavedAt!.Value.UtcTicks.ToString(CultureInfo.InvariantCulture);
}
