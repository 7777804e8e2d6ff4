using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>The form for a renewal, prefilled with the PA-17 in force.</summary>
public sealed class RenewalPages(IOptions<SiteOptions> site)
{
    /// <param name="before">The request whose PA-17 is in force; null while it is awaited.</param>
    public RequestFormPage Page(
        OpenedRegisterLink opened, HostingRequest? before, Submission? sent = null, IReadOnlyList<FieldError>? errors = null) =>
        new(
            Paths.Renew(opened.Token.Text), sent.TypedOr(PrefilledForm.Of(FormOf(opened.Application.Record, before))), errors ?? [], site.Value.EmailDomain,
            Renewal: new RenewalOffer(opened.Application.Record, Kept(before), opened.Token.Text))
        {
            Received = sent?.Files ?? [],
        };

    /// <summary>The form in force, with the manager as currently registered.</summary>
    public static Pa17Form FormOf(RegisterRecord application, HostingRequest? before) => (before?.Current.Form ?? application.KnownForm()) with
    {
        ManagerName = application.Manager.Name,
        ManagerId = application.Manager.Id,
        ManagerEmail = application.Manager.Email,
        ManagerPhone = application.Manager.Phone,
    };

    /// <summary>The files in force, each kept unless another of its kind comes.</summary>
    public static IReadOnlyList<Attachment> Kept(HostingRequest? before) => before?.KeptElsewhere() ?? [];
}
