using HostingFunctions.Documents.Forms;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents;

/// <summary>Writes the forms as Word documents, streaming: a picture passes through piece by piece.</summary>
public sealed class WordDocumentWriter(DocumentOptions options) : IDocumentWriter
{
    /// <inheritdoc/>
    /// <remarks>A damaged picture is listed with a note and not printed. If <paramref name="openPicture"/> throws, so does this, and what was written is no document.</remarks>
    public async Task WritePa17Async(
        RequestHeader request, Revision revision, Func<Attachment, CancellationToken, Task<Stream>> openPicture, Stream output, CancellationToken cancellation)
    {
        var properties = new CoreProperties(Pa17.Title(revision.Form), request.Number, revision.SubmittedAt);
        var document = await BeginAsync(properties, $"PA-17, {About(request, revision)}", output, cancellation);
        var evidence = new List<Evidence>();
        foreach (var picture in revision.Attachments.Where(file => file.Kind == AttachmentKind.PseEvidence && file.Type.IsPicture()))
        {
            await using var content = await openPicture(picture, cancellation);
            evidence.Add(await document.AddPictureAsync(evidence.Count + 1, picture, content, cancellation));
        }

        await document.EndAsync(Pa17.Body(revision, evidence, options), cancellation);
    }

    /// <inheritdoc/>
    public async Task WritePa18Async(RequestHeader request, Revision revision, Decision decision, Stream output, CancellationToken cancellation)
    {
        var step = Domain.Procedure.Procedures.Of(request.ProcedureVersion)[decision.StepKey];
        var properties = new CoreProperties(Pa18.Title, request.Number, decision.At);
        var document = await BeginAsync(properties, $"PA-18 {step.Title}, {About(request, revision)}", output, cancellation);
        await document.EndAsync(Pa18.Body(revision, decision, options), cancellation);
    }

    private Task<WordDocument> BeginAsync(CoreProperties properties, string about, Stream output, CancellationToken cancellation) =>
        WordDocument.BeginAsync(output, properties, Letterhead.Header(options.Letterhead), PageFooter.Footer(about), cancellation);

    private static string About(RequestHeader request, Revision revision) => $"permohonan {request.Number}, revisi {revision.Number}";
}
