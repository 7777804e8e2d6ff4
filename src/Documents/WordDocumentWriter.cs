using HostingFunctions.Documents.Forms;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents;

/// <summary>
/// Streams the forms as Word documents; a picture passes through piece by piece. Create one instance and keep it: it prepares the forms once.
/// </summary>
public sealed class WordDocumentWriter : IDocumentWriter
{
    private readonly Frame frame;
    private readonly Template<Pa17Content> pa17;
    private readonly Template<Pa18Content> pa18;

    public WordDocumentWriter(HouseStyle style)
    {
        var layout = new PageLayout(style);
        frame = new Frame(style, layout);
        pa17 = Pa17.Template(style, layout);
        pa18 = Pa18.Template(style, layout);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// A damaged picture is listed with a note and not printed. If <paramref name="openPicture"/> throws, this method throws too and leaves an unusable file.
    /// </remarks>
    public async Task WritePa17Async(
        RequestHeader request, Revision revision, Func<Attachment, CancellationToken, Task<Stream>> openPicture, Stream output, CancellationToken cancellation)
    {
        var content = new Pa17Content(revision, [], request.RenewalOf is not null);
        var colophon = new Colophon("PA-17", content.Title, request.Number, revision.SubmittedAt, new SealId(request.Id, DocumentKind.Pa17, revision.Number));
        var document = await frame.BeginAsync(output, colophon, cancellation);
        var evidence = new List<Evidence>();
        foreach (var picture in revision.Attachments.Where(file => file.Kind == AttachmentKind.PseEvidence && file.Type.IsPicture()))
        {
            await using var stored = await openPicture(picture, cancellation);
            evidence.Add(await document.AddPictureAsync(evidence.Count(page => page.Size is not null) + 1, picture, stored, cancellation));
        }

        await document.EndAsync(pa17, content with { Evidence = evidence }, cancellation);
    }

    /// <inheritdoc/>
    public async Task WritePa18Async(RequestHeader request, Revision revision, Decision decision, Stream output, CancellationToken cancellation)
    {
        var step = Procedures.Of(request.ProcedureVersion)[decision.StepKey];
        var seal = new SealId(request.Id, DocumentKind.Pa18, decision.Revision, step.Number);
        var document = await frame.BeginAsync(
            output, new Colophon($"PA-18 {step.Title}", Pa18.Title, request.Number, decision.At, seal), cancellation);
        await document.EndAsync(pa18, new Pa18Content(revision, decision, request.RenewalOf is not null), cancellation);
    }
}
