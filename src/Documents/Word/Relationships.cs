using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>The relationships of a part to other parts (ECMA-376, part 2, 8).</summary>
internal sealed class Relationships
{
    private const string OfficeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly XElement root = new(Namespace + "Relationships");

    /// <param name="id">The id by which the part's text refers to the other part.</param>
    /// <param name="type">A whole relationship type, or the last word of an Office one, e.g. <c>styles</c>.</param>
    /// <param name="part">The other part's name in the package.</param>
    public void Add(string id, string type, string part) => root.Add(new XElement(
        Namespace + "Relationship",
        new XAttribute("Id", id),
        new XAttribute("Type", type.Contains(':', StringComparison.Ordinal) ? type : OfficeType + type),
        new XAttribute("Target", "/" + part)));

    public byte[] ToBytes() => PartXml.Bytes(root);
}
