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
    /// A picture that is damaged, or one too many for the program that opens the document, is listed with a note and not printed.
    /// If <paramref name="openPicture"/> throws, this method throws too and leaves an unusable file.
    /// </remarks>
    public async Task WritePa17Async(
        RequestHeader request, Revision revision, Func<Attachment, CancellationToken, Task<Stream>> openPicture, Stream output, CancellationToken cancellation)
    {
        var content = new Pa17Content(revision, [], request.RenewalOf is not null);
        var seal = new SealId(request.Id, DocumentKind.Pa17, revision.Number);
        var colophon = new Colophon("PA-17", revision.Form.ApplicationName, request.Number, revision.SubmittedAt, seal);
        var document = await frame.BeginAsync(output, colophon, cancellation);
        var evidence = new List<Evidence>();
        var (number, pixels) = (0, 0L);
        foreach (var picture in revision.Pictures)
        {
            if (await SizeAsync(picture, openPicture, cancellation) is not { } size || pixels + size.Pixels > PictureSize.MostPixelsOfAll)
            {
                evidence.Add(new Evidence(picture, 0, null));
                continue;
            }

            pixels += size.Pixels;
            await using var stored = await openPicture(picture, cancellation);
            await document.AddPictureAsync(++number, picture, stored, cancellation);
            evidence.Add(new Evidence(picture, number, size));
        }

        await document.EndAsync(pa17, content with { Evidence = evidence }, cancellation);
    }

    /// <inheritdoc/>
    public async Task WritePa18Async(RequestHeader request, Revision revision, Decision decision, Stream output, CancellationToken cancellation)
    {
        var step = Procedures.Of(request.ProcedureVersion)[decision.StepKey];
        var seal = new SealId(request.Id, DocumentKind.Pa18, decision.Revision, step.Number);
        var colophon = new Colophon($"PA-18 {step.Title}", revision.Form.ApplicationName, request.Number, decision.At, seal);
        var document = await frame.BeginAsync(output, colophon, cancellation);
        await document.EndAsync(pa18, new Pa18Content(request.Number, revision, decision, request.RenewalOf is not null), cancellation);
    }

    /// <summary>What must be known before a picture is copied may stand anywhere in it, so it is read through by itself.</summary>
    private static async Task<PictureSize?> SizeAsync(
        Attachment picture, Func<Attachment, CancellationToken, Task<Stream>> openPicture, CancellationToken cancellation)
    {
        var scan = PictureScan.Of(picture.Type);
        await using var stored = await openPicture(picture, cancellation);
        await scan.ReadAsync(stored, cancellation);
        return scan.CanBePrinted ? scan.Size : null;
    }
}
