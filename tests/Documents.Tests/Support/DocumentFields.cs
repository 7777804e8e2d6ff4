using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Reads a document's fields back, even after somebody opened and saved it in Word.</summary>
internal static class DocumentFields
{
    /// <param name="document">Must be seekable; left open.</param>
    /// <returns>The value of each content control by its tag (<c>Pa17Field</c>, <c>FieldTag</c>); <c>true</c> or <c>false</c> for a check box.</returns>
    /// <exception cref="InvalidDataException">The stream is not a Word document.</exception>
    public static IReadOnlyDictionary<string, string> Read(Stream document)
    {
        try
        {
            using var package = WordprocessingDocument.Open(document, isEditable: false);
            var main = package.MainDocumentPart ?? throw new InvalidDataException("The document has no text.");
            var values = new Dictionary<string, string>();
            var roots = main.FooterParts.Select(part => (OpenXmlElement?)part.Footer).Prepend(main.Document);
            foreach (var control in roots.SelectMany(root => root!.Descendants<SdtElement>()))
            {
                if (control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is { } tag)
                {
                    // In the text a long value has several controls; each footer has its own.
                    var isContinued = values.TryGetValue(tag, out var begin) && control.Ancestors<Document>().Any();
                    values[tag] = isContinued ? $"{begin}\n{ValueOf(control)}" : begin ?? ValueOf(control);
                }
            }

            return values;
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("This is no Word document.", e);
        }
    }

    private static string ValueOf(SdtElement control)
    {
        var properties = control.SdtProperties!;
        if (properties.GetFirstChild<W14.SdtContentCheckBox>()?.GetFirstChild<W14.Checked>()?.Val?.Value is { } ticked)
        {
            return ticked is W14.OnOffValues state && (state == W14.OnOffValues.One || state == W14.OnOffValues.True) ? "true" : "false";
        }

        return properties.GetFirstChild<ShowingPlaceholder>() is not null ? ""
            : control is SdtBlock ? string.Join('\n', control.Descendants<Paragraph>().Select(TextOf))
            : TextOf(control);
    }

    private static string TextOf(OpenXmlElement element) => element.Descendants()
        .Aggregate(new StringBuilder(), (text, child) => child switch
        {
            Text t => text.Append(t.Text),
            Break => text.Append('\n'),
            TabChar => text.Append('\t'),
            _ => text,
        })
        .ToString();
}
