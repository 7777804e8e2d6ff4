using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HostingFunctions.Domain.Ports;

namespace HostingFunctions.Documents;

/// <summary>
/// Compares what two Word documents show, part by part. Word and SharePoint write a document anew when they save it: other ids, other order of parts, more
/// properties. The text and the pictures stay. Whatever this does not know counts as a difference.
/// </summary>
public sealed class WordDocumentComparison : IDocumentComparison
{
    private const int MostIndexBytes = (1024 * 1024) - 1;

    public bool SaySame(Stream issued, Stream other)
    {
        var expected = Shown(issued);
        try
        {
            return Shown(other).SequenceEqual(expected, StringComparer.Ordinal);
        }
        catch (Exception e) when (
            e is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or IOException or NotSupportedException)
        {
            // No Word document, or a broken one, or one made to be slow.
            return false;
        }
    }

    /// <summary>What each part with text shows; parts without any are left out, since Word adds empty ones.</summary>
    private static IReadOnlyList<string> Shown(Stream document)
    {
        var bound = new ReadingBound();
        RequireSmallIndexes(document, bound);
        using var package = WordprocessingDocument.Open(document, isEditable: false);
        var main = package.MainDocumentPart ?? throw new InvalidDataException("The document has no text.");
        OpenXmlPart?[] parts =
        [
            .. main.HeaderParts, .. main.FooterParts, main.FootnotesPart, main.EndnotesPart, main.WordprocessingCommentsPart, main.StyleDefinitionsPart,
        ];
        return
        [
            ShownContent.Of(main, bound),
            .. parts.OfType<OpenXmlPart>().Select(part => ShownContent.Of(part, bound)).Where(shown => shown.Length > 0).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The package reads its content types and relationships whole, however far they unpack: so that is found out first.</summary>
    private static void RequireSmallIndexes(Stream document, ReadingBound bound)
    {
        using var zip = new ZipArchive(document, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in zip.Entries)
        {
            bound.Take(1000);
            if (entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                || entry.Name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
            {
                using var index = entry.Open();
                new ReadingBound(MostIndexBytes).ReadAll(index, piece => bound.Take(piece.Length));
            }
        }

        document.Position = 0;
    }
}
