using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>What a part refers to (ECMA-376, part 2, 8).</summary>
internal sealed class Relationships
{
    private const string OfficeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly XElement root = new(Namespace + "Relationships");

    /// <param name="id">By which the part's text refers to it.</param>
    /// <param name="type">The last word of an office type, e.g. <c>styles</c>, or a whole type.</param>
    /// <param name="part">Its name in the package.</param>
    public void Add(string id, string type, string part) => root.Add(new XElement(
        Namespace + "Relationship",
        new XAttribute("Id", id),
        new XAttribute("Type", type.Contains(':', StringComparison.Ordinal) ? type : OfficeType + type),
        new XAttribute("Target", "/" + part)));

    public byte[] ToBytes() => PartXml.Bytes(root);
}
