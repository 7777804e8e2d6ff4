using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>The form PA-17 of a returned request, prefilled with the last revision.</summary>
public sealed class CorrectionPages(LapseDates lapses, IOptions<SiteOptions> site)
{
    public RequestFormPage Page(
        OpenedRequestLink opened, Submission? sent = null, IReadOnlyList<FieldError>? errors = null)
    {
        var request = opened.Request;
        var refusal = request.RefusalOf(request.Header.Revision)!;
        return new RequestFormPage(
            Paths.Revise(opened.Token.Text), sent.TypedOr(PrefilledForm.Of(request.Current.Form)), errors ?? [], site.Value.EmailDomain,
            new Correction(
                request.Header.Number, refusal, request.Procedure[refusal.StepKey].Title,
                request.DocumentOf(DocumentKind.Pa18, refusal.Revision, refusal.StepKey), request.Kept(), lapses.Of(request).Date,
                opened.Token.Text, [])
            {
                About = opened.About,
            })
        {
            Received = sent?.Files ?? [],
        };
    }

    /// <summary>The same page with the errors of a withdrawal.</summary>
    public RequestFormPage WithdrawalPage(OpenedRequestLink opened, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors)
    {
        var page = Page(opened);
        return page with { Correction = page.Correction! with { WithdrawErrors = errors, WithdrawTyped = typed } };
    }
}
