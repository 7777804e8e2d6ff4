using System.Globalization;
using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>The document's core properties (ECMA-376, part 2, 8.3).</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <param name="creator">The office whose documents they are.</param>
    public static Template<Colophon> Template(string creator) => Template<Colophon>.OfXml(slots => new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XElement(Dublin + "title", slots.Line(colophon => colophon.Title)),
        new XElement(Dublin + "creator", creator),
        new XElement(Dublin + "identifier", slots.Line(colophon => colophon.Number)),
        new XElement(Dublin + "language", "id-ID"),
        Time(slots, "created"),
        Time(slots, "modified")));

    private static XElement Time(Slots<Colophon> slots, string name) => new(
        Terms + name,
        new XAttribute(Instance + "type", "dcterms:W3CDTF"),
        slots.Line(colophon => colophon.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)));
}
