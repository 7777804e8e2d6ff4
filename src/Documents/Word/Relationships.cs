using System.Xml.Linq;

namespace HostingFunctions.Documents.Word;

/// <summary>What a part refers to, by ids in the order of adding (ECMA-376, part 2, 8).</summary>
internal sealed class Relationships
{
    private const string OfficeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Type, string Target)> list = [];

    /// <param name="type">The last word of an office type, e.g. <c>styles</c>, or a whole type.</param>
    /// <param name="target">Relative to the part.</param>
    /// <returns>The id, e.g. <c>rId1</c>.</returns>
    public string Add(string type, string target)
    {
        list.Add((type.Contains(':', StringComparison.Ordinal) ? type : OfficeType + type, target));
        return Id(list.Count);
    }

    public XElement ToXml() => new(
        Namespace + "Relationships",
        list.Select((item, index) => new XElement(
            Namespace + "Relationship",
            new XAttribute("Id", Id(index + 1)), new XAttribute("Type", item.Type), new XAttribute("Target", item.Target))));

    private static string Id(int number) => $"rId{number}";
}
