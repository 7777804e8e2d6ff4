using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Looks into a written document.</summary>
internal static class Docx
{
    /// <summary>Fails with everything that Word, or a reader stricter than Word, could stumble over (design rule 9).</summary>
    public static void ShouldBeSound(byte[] bytes)
    {
        using var document = Open(bytes);
        string.Join('\n', SchemaFaults(document).Concat(ReferenceFaults(document)).Concat(DrawingFaults(document)).Concat(CellFaults(document))).ShouldBeEmpty();
    }

    /// <summary>The text of the body: a paragraph a line, line breaks as line breaks.</summary>
    public static string Text(byte[] bytes)
    {
        using var document = Open(bytes);
        return string.Join('\n', document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(Text));
    }

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

    /// <summary>Each id that the text uses names a part, and each part is used.</summary>
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

    /// <summary>Ids of drawings are unique over body, headers and footers.</summary>
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
