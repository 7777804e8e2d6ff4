using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Word;

/// <summary>A document being written in the only order a forward-only stream allows: what frames it, its pictures, then its text.</summary>
internal sealed class WordDocument
{
    private readonly WordPackage package;
    private readonly Relationships relationships = new();
    private readonly string letterheadId;
    private readonly string footerId;

    private WordDocument(WordPackage package)
    {
        this.package = package;
        relationships.Add("styles", PartName.InFolder(PartName.Styles));
        relationships.Add("settings", PartName.InFolder(PartName.Settings));
        letterheadId = relationships.Add("header", PartName.InFolder(PartName.Letterhead));
        footerId = relationships.Add("footer", PartName.InFolder(PartName.Footer));
    }

    /// <param name="output">Written forward only; left open.</param>
    public static async Task<WordDocument> BeginAsync(Stream output, CoreProperties properties, Header letterhead, Footer footer, CancellationToken cancellation)
    {
        var package = new WordPackage(output);
        await package.WriteAsync(PartName.ContentTypes, ContentTypes.ToXml(), cancellation);
        await package.WriteAsync(PartName.PackageRelationships, PackageRelationships(), cancellation);
        await package.WriteAsync(PartName.Properties, properties.ToXml(), cancellation);
        await package.WriteAsync(PartName.Styles, StyleSheet.Styles(), cancellation);
        await package.WriteAsync(PartName.Settings, Settings(), cancellation);
        await package.WriteAsync(PartName.Letterhead, letterhead, cancellation);
        await package.WriteAsync(PartName.Footer, footer, cancellation);
        return new WordDocument(package);
    }

    /// <summary>Copies a picture into the document, unless it cannot be printed.</summary>
    /// <param name="number">Of the picture in the document, from 1.</param>
    public async Task<Evidence> AddPictureAsync(int number, Attachment picture, Stream content, CancellationToken cancellation)
    {
        var head = await PictureHead.ReadAsync(content, picture.Type, cancellation);
        if (head.Size is null)
        {
            return new Evidence(picture, null, null);
        }

        var part = $"media/image{number}{picture.Type.Ending()}";
        await package.CopyAsync(PartName.Folder + part, head.Bytes, content, cancellation);
        return new Evidence(picture, relationships.Add("image", part), head.Size);
    }

    /// <summary>Writes the text; the last thing done.</summary>
    public async Task EndAsync(IEnumerable<OpenXmlElement> body, CancellationToken cancellation)
    {
        await package.WriteAsync(PartName.Document, new Document(new Body([.. body, Page.Section(letterheadId, footerId)])), cancellation);
        await package.WriteAsync(PartName.DocumentRelationships, relationships.ToXml(), cancellation);
        await package.EndAsync(cancellation);
    }

    private static System.Xml.Linq.XElement PackageRelationships()
    {
        var relationships = new Relationships();
        relationships.Add("officeDocument", PartName.Document);
        relationships.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", PartName.Properties);
        return relationships.ToXml();
    }

    /// <summary>Today's layout rules of Word, not those it keeps for files older than 2013.</summary>
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));
}
