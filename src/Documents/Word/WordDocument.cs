using HostingFunctions.Documents.Forms;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Word;

/// <summary>A document being written in the only order a forward-only stream allows: what frames it, its pictures, then its text.</summary>
internal sealed class WordDocument
{
    private readonly WordPackage package;
    private readonly Relationships relationships = Frame.Relationships();
    private readonly PartText text = new();

    private WordDocument(WordPackage package) => this.package = package;

    /// <param name="output">Written forward only; left open.</param>
    public static async Task<WordDocument> BeginAsync(Stream output, Frame frame, Colophon colophon, CancellationToken cancellation)
    {
        var document = new WordDocument(new WordPackage(output));
        await frame.WriteAsync(document.package, colophon, document.text, cancellation);
        return document;
    }

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
