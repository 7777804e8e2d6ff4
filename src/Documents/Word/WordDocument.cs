using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Word;

/// <summary>A document being written in the only order a forward-only stream allows: what frames it, its pictures, then its text.</summary>
/// <param name="package">Holds already what frames the text.</param>
/// <param name="relationships">What the text refers to, without its pictures.</param>
/// <param name="text">Room to write a part in; nothing of what it holds is kept.</param>
internal sealed class WordDocument(WordPackage package, Relationships relationships, PartText text)
{
    /// <summary>Copies a picture into the document, unless it cannot be printed.</summary>
    /// <param name="number">Of the picture in the document, from 1.</param>
    public async Task<Evidence> AddPictureAsync(int number, Attachment picture, Stream content, CancellationToken cancellation)
    {
        var head = await PictureHead.ReadAsync(content, picture.Type, cancellation);
        if (head.Size is null)
        {
            return new Evidence(picture, 0, null);
        }

        var part = PartName.Picture(number, picture.Type.Ending());
        relationships.Add(PartName.PictureId(number), "image", part);
        await package.CopyAsync(part, head.Bytes, content, cancellation);
        return new Evidence(picture, number, head.Size);
    }

    /// <summary>Writes the text; the last thing done.</summary>
    public async Task EndAsync<T>(Template<T> template, T content, CancellationToken cancellation)
    {
        text.Clear();
        template.Fill(content, text);
        await package.WriteAsync(PartName.Document, text.Written, cancellation);
        await package.WriteAsync(PartName.DocumentRelationships, relationships.ToBytes(), cancellation);
        await package.EndAsync(cancellation);
    }
}
