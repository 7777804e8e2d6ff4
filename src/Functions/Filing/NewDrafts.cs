using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using HostingFunctions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>Begins drafts: whoever reads the mailbox gets the link. The answer is the same whatever becomes of the mail.</summary>
public sealed class NewDrafts(
    Respond respond, IDrafts store, DraftMails mails, IMailboxes mailboxes, IAllowances allowances, IOptions<LimitOptions> limits,
    IOptions<SiteOptions> site, TimeProvider time, ILogger<NewDrafts> log)
{
    /// <param name="typed">What is carried into the draft, of a form that was sent without one.</param>
    public DraftAskPage Page(IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) => new(typed, errors, site.Value.EmailDomain);

    public async Task<IResult> BeginAsync(HttpRequest http, CancellationToken cancellation)
    {
        var submission = await TypedForm.ReadAsync(http, cancellation);

        // A whole form that was sent without a draft, as from a page of an earlier version: what was typed goes into one.
        var asked = submission.Text(DraftRequest.EmailField.Name) ?? submission.Text(Pa17Field.ManagerEmail) ?? "";
        submission = submission with { Typed = new Dictionary<string, string>(submission.Typed) { [DraftRequest.EmailField.Name] = asked } };
        var form = DraftRequest.Check(submission.Fields(), site.Value.EmailDomain);
        if (!form.Passed)
        {
            return await respond.RefuseAsync(http, Page(submission.Typed, form.Errors), form.Errors);
        }

        var owner = form.Value!.Email;
        if (await allowances.TakeAsync(limits.Value.DraftsOf(owner), cancellation) is { } after)
        {
            return await respond.PostponeAsync(
                http, after, Page(submission.Typed, [new FieldError(DraftRequest.EmailField.Name, LimitMessages.Reached(after).Text)]));
        }

        var draft = Draft.Of(owner, RequestId.From(Guid.NewGuid()), time.GetUtcNow());
        draft = draft with { Typed = submission.Typed.Where(text => Pa17Field.All.Contains(text.Key)).ToDictionary() };
        await mailboxes.HoldAsync(owner, new Holding(HoldingKind.Draft, draft.Id), CancellationToken.None);
        await HandOverAsync((await store.StoreAsync(draft, CancellationToken.None))!);
        return await respond.TellAsync(http, StatusCodes.Status200OK, DraftMessages.LinkSent(owner.Value));
    }

    private async Task HandOverAsync(Draft draft)
    {
        try
        {
            await mails.HandOverAsync(draft, CancellationToken.None);
        }
        catch (IOException e)
        {
            log.DraftLinkDelayed(e);
        }
    }
}
