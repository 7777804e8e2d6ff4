using System.Globalization;
using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>What the file says of itself (ECMA-376, part 2, 8.3).</summary>
/// <param name="At">The time of what it documents, not of writing: a repeat gives the same bytes.</param>
internal sealed record CoreProperties(string Title, string Number, DateTimeOffset At)
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public XElement ToXml() => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XElement(Dublin + "title", Printable.Line(Title)),
        new XElement(Dublin + "identifier", Number),
        new XElement(Dublin + "language", "id-ID"),
        Time("created"),
        Time("modified"));

    private XElement Time(string name) => new(
        Terms + name,
        new XAttribute(Instance + "type", "dcterms:W3CDTF"),
        At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
