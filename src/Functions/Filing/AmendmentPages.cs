using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>The form PA-17 of a request that nobody confirmed yet, prefilled with what was filed.</summary>
public sealed class AmendmentPages(IOptions<SiteOptions> site)
{
    public AmendPage Page(OpenedRequestLink opened, Submission? sent = null, IReadOnlyList<FieldError>? errors = null) => new(
        opened.Request, opened.Token.Text, sent.TypedOr(PrefilledForm.Of(opened.Request.Current.Form)), errors ?? [], site.Value.EmailDomain)
    {
        MayChangeEmail = MayChangeEmail(opened),
        MayWithdraw = opened.MayLackDigits,
    };

    /// <summary>The same page with the errors of a withdrawal.</summary>
    public AmendPage WithdrawalPage(OpenedRequestLink opened, IReadOnlyDictionary<string, string> typed, IReadOnlyList<FieldError> errors) =>
        Page(opened) with { WithdrawErrors = errors, WithdrawTyped = typed };

    /// <summary>Whoever reads the mailbox proves that it is right. Whoever filed may have mistyped it: they have a link that no mail carried.</summary>
    public static bool MayChangeEmail(OpenedRequestLink opened) => opened.Link.Purpose == LinkPurpose.Status && !opened.Request.IsMailed(opened.Link);
}
