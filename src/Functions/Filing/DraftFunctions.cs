using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Limits;
using HostingFunctions.Links;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Site;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace HostingFunctions.Filing;

/// <summary>A new request is filled in, in as many sittings as it takes. Nothing here files it.</summary>
public sealed class DraftFunctions(Respond respond, DraftLinks links, DraftPages pages, SentDrafts sent, Drafts drafts, Uploads uploads, Admissions admissions)
{
    [Function("DraftForm")]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Routes.Draft)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, cancellation);
        return opened is not { Draft.SentAs: null } ? await sent.ShowAsync(http, opened, cancellation) : await respond.PageAsync(pages.Page(opened));
    }

    /// <summary>Saves what came, whatever is wrong with it. The button that is not one to save leads on when nothing is wrong.</summary>
    [Function("SaveDraft")]
    public async Task<IResult> Save(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Routes.Draft)] HttpRequest http, string token, CancellationToken cancellation)
    {
        var opened = await links.OpenAsync(token, cancellation);
        if (opened is not { Draft.SentAs: null })
        {
            return await sent.ShowAsync(http, opened, cancellation);
        }

        await admissions.TakeBytesAsync(http, opened.Draft.Owner!, cancellation);
        await using var upload = uploads.Begin(opened.Draft);
        var submission = await upload.ReadAnyAsync(http, AttachmentKinds.OfApplicant, cancellation);
        if (await drafts.SaveAsync(opened.Draft, submission, upload) is not { } saved)
        {
            return await sent.ShowAsync(http, await links.OpenAsync(token, cancellation), cancellation);
        }

        var button = DraftForm.Of(submission.Typed);
        var errors = button.IsSave ? submission.Errors : pages.Check(saved, submission.Errors).Errors;
        return errors.Count > 0 ? await respond.RefuseAsync(http, pages.Page(opened with { Draft = saved }, errors), errors)
            : button.IsSave ? Respond.SeeOther(http, Paths.Draft(token), button.Field)
            : Respond.SeeOther(http, Paths.DraftCheck(token));
    }
}
