using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Word;

/// <summary>A document being written, in the only order that a forward-only stream allows: its frame, its pictures, then its text.</summary>
/// <param name="package">Already holds the frame's parts.</param>
/// <param name="relationships">The parts that the text refers to, except pictures.</param>
/// <param name="text">A buffer for writing parts; its content is discarded.</param>
internal sealed class WordDocument(ZipPackage package, Relationships relationships, PartText text)
{
    /// <summary>Copies a picture into the document.</summary>
    /// <param name="number">The picture's number in the document, from 1.</param>
    public async Task AddPictureAsync(int number, Attachment picture, Stream content, CancellationToken cancellation)
    {
        var part = PartName.Picture(number, picture.Type.Ending());
        relationships.Add(PartName.PictureId(number), "image", part);
        await package.CopyAsync(part, content, cancellation);
    }

    /// <summary>Writes the text. Call this last.</summary>
    public async Task EndAsync<T>(Template<T> template, T content, CancellationToken cancellation)
    {
        text.Clear();
        template.Fill(content, text);
        await package.WriteAsync(PartName.Document, text.Written, cancellation);
        await package.WriteAsync(PartName.DocumentRelationships, relationships.ToBytes(), cancellation);
        await package.EndAsync(cancellation);
    }
}
