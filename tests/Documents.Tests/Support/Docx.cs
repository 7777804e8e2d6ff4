using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Inspects a written document.</summary>
internal static class Docx
{
    /// <summary>Fails and lists everything that Word, or a stricter reader, could reject (rule 9).</summary>
    public static void ShouldBeSound(byte[] bytes)
    {
        using var document = Open(bytes);
        string[] faults = [.. SchemaFaults(document), .. ReferenceFaults(document), .. DrawingFaults(document), .. CellFaults(document)];
        string.Join('\n', faults).ShouldBeEmpty();
    }

    /// <summary>The body's paragraphs, including those in cells; line breaks and tabs are kept.</summary>
    public static IReadOnlyList<string> Paragraphs(byte[] bytes) =>
        Read(bytes, main => main.Document!.Descendants<Paragraph>().Select(Text).ToList());

    public static string Text(byte[] bytes) => string.Join('\n', Paragraphs(bytes));

    /// <summary>The content of each picture, in page order.</summary>
    public static IReadOnlyList<byte[]> Pictures(byte[] bytes) => Read(bytes, main => main.Document!.Descendants<A.Blip>().Select(blip =>
    {
        using var content = new MemoryStream();
        main.GetPartById(blip.Embed!).GetStream().CopyTo(content);
        return content.ToArray();
    }).ToList());

    /// <summary>The printed size of each picture, in EMU.</summary>
    public static IReadOnlyList<(long Width, long Height)> PictureExtents(byte[] bytes) =>
        Read(bytes, main => main.Document!.Descendants<Wp.Extent>().Select(extent => (extent.Cx!.Value, extent.Cy!.Value)).ToList());

    public static T Read<T>(byte[] bytes, Func<MainDocumentPart, T> read)
    {
        using var document = Open(bytes);
        return read(document.MainDocumentPart!);
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));

    private static IEnumerable<string> SchemaFaults(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

    /// <summary>Every id in the text must name a part, and every part must be used.</summary>
    private static IEnumerable<string> ReferenceFaults(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var used = main.Document!.Descendants().SelectMany(element => element.GetAttributes())
            .Where(attribute => attribute.NamespaceUri == "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            .Select(attribute => attribute.Value!).ToHashSet();
        var known = main.Parts.Select(part => part.RelationshipId).ToHashSet();
        return used.Except(known).Select(id => $"{id} is used, but names no part")
            .Concat(main.Parts.Where(part => part.OpenXmlPart is ImagePart or HeaderPart or FooterPart && !used.Contains(part.RelationshipId))
                .Select(part => $"{part.OpenXmlPart.Uri} is used nowhere"));
    }

    /// <summary>Ids of drawings must be unique across body, headers and footers.</summary>
    private static IEnumerable<string> DrawingFaults(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        OpenXmlElement[] roots = [main.Document!, .. main.HeaderParts.Select(part => part.Header!), .. main.FooterParts.Select(part => part.Footer!)];
        return roots.SelectMany(root => root.Descendants<Wp.DocProperties>())
            .GroupBy(drawing => drawing.Id!.Value).Where(group => group.Count() > 1)
            .Select(group => $"drawing id {group.Key} is used {group.Count()} times");
    }

    private static IEnumerable<string> CellFaults(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Descendants<TableCell>().Where(cell => cell.LastChild is not Paragraph)
            .Select(cell => $"a cell does not end in a paragraph: {cell.InnerText}");
}
