using System.Text;

namespace HostingFunctions.Documents.Word;

/// <summary>The relationships of a part to other parts (ECMA-376, part 2, 8). All names in them are ours, so that none needs escaping.</summary>
internal sealed class Relationships
{
    private const string OfficeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Begin = PartXml.Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

    private readonly StringBuilder text = new(Begin, 2048);

    /// <param name="id">The id by which the part's text refers to the other part.</param>
    /// <param name="type">A whole relationship type, or the last word of an Office one, e.g. <c>styles</c>.</param>
    /// <param name="part">The other part's name in the package.</param>
    public void Add(string id, string type, string part) => text
        .Append("<Relationship Id=\"").Append(id)
        .Append("\" Type=\"").Append(type.Contains(':', StringComparison.Ordinal) ? "" : OfficeType).Append(type)
        .Append("\" Target=\"/").Append(part).Append("\"/>");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text + "</Relationships>");
}
