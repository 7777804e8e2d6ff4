using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Filing;
using HostingFunctions.Pages.Models;
using HostingFunctions.Steps;

namespace HostingFunctions.Desk;

/// <summary>One request at the desk, as JSON for programs.</summary>
/// <param name="Form">The form as filled in, by the names of its fields; without the numbers of manager and head (rule 3).</param>
/// <param name="LinksSent">What having a mail sent again sends back, so that two do not send two.</param>
/// <param name="Handovers">What handing the step over sends back, so that none overwrites another.</param>
/// <param name="Mails">Oldest first.</param>
/// <param name="Hold">What keeps it from being destroyed; null when nothing does.</param>
/// <param name="Acts">What whoever asks may do with it now.</param>
internal sealed record DeskRequestJson(
    StatusJson Status, IReadOnlyDictionary<string, string> Form, IReadOnlyList<DeskFileJson> Files, IReadOnlyList<DeskDecisionJson> Decisions,
    IReadOnlyList<NoteJson> Notes, IReadOnlyList<DeskMailJson> Mails, IReadOnlyList<DeskLinkJson> Links, IReadOnlyList<TrailJson> Trail, HoldJson? Hold,
    int LinksSent, int Handovers, IReadOnlyList<string> Acts)
{
    public static DeskRequestJson Of(RequestFilePage page)
    {
        var request = page.Request;
        return new DeskRequestJson(
            StatusJson.Of(request),
            PrefilledForm.Of(request.Current.Form).Where(field => field.Key != Pa17Field.AgencyHeadNip).ToDictionary(),
            [
                .. request.Current.Attachments.Select(file => DeskFileJson.Of(request.Id, file.Id, file.Kind.ToString(), file.FileName, file.Size)),
                .. request.Documents.Select(file => DeskFileJson.Of(request.Id, file.Id, file.Kind.ToString(), file.FileName, file.Size)),
            ],
            [.. request.Decisions.Select(DeskDecisionJson.Of)], [.. request.Notes.Select(note => new NoteJson(note.At, note.By, note.Text))],
            [.. request.Deliveries.OrderBy(mail => mail.Begun).Select(DeskMailJson.Of)], [.. page.Links.Select(DeskLinkJson.Of)],
            [.. page.Trail.Select(TrailJson.Of)], page.Hold is { } hold ? HoldJson.Of(hold) : null, ResendForm.SentOf(request), HandoverForm.SeenOf(request),
            [.. page.Acts.Where(page.May).Select(act => act.ToString())]);
    }
}
