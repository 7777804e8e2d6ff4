using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Drafts;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using HostingFunctions.Settings;
using HostingFunctions.Site;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Filing;

/// <summary>The form PA-17 of a new request, with what its draft has.</summary>
public sealed class DraftPages(RequestCheck check, IOptions<SiteOptions> site)
{
    public RequestFormPage Page(OpenedDraft opened, IReadOnlyList<FieldError>? errors = null)
    {
        var draft = opened.Draft;
        IReadOnlyDictionary<string, string> typed = draft.Typed.Count > 0 ? draft.Typed
            : new Dictionary<string, string> { [Pa17Field.ManagerEmail] = draft.Owner!.Value };
        return new RequestFormPage(Paths.Draft(opened.Token), typed, errors ?? [], site.Value.EmailDomain)
        {
            Received = draft.Files, Draft = new DraftNote(opened.Token, draft.EndsAt, draft.SavedAt, draft.IsOfEarlierEdition),
        };
    }

    /// <summary>Checks a draft as if it were sent.</summary>
    /// <param name="found">What was wrong with what came just now.</param>
    public Checked<Pa17Form> Check(Draft draft, params IReadOnlyList<FieldError> found) =>
        check.Check(new Submission(draft.Typed, draft.Files, found), kept: []);
}
