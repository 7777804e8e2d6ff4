using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace HostingFunctions.Bench.Documents;

/// <summary>What a template's paragraphs and tables are, for a library that builds a document of objects instead of filling a template.</summary>
internal static class Outline
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XName Value = W + "val";

    /// <param name="template">With tags written as <c>{name}</c>.</param>
    public static JsonObject Of(IReadOnlyList<(string Name, byte[] Content)> template)
    {
        var parts = template.ToDictionary(part => part.Name, part => part.Content);
        var body = Root(parts, "word/document.xml").Element(W + "body")!;
        var section = body.Element(W + "sectPr")!;
        return new JsonObject
        {
            ["size"] = Numbers(section.Element(W + "pgSz")!, "w", "h"),
            ["margin"] = Numbers(section.Element(W + "pgMar")!, "top", "right", "bottom", "left", "header", "footer"),
            ["styles"] = Encoding.UTF8.GetString(parts["word/styles.xml"]),
            ["header"] = Blocks(Root(parts, "word/header1.xml")),
            ["footer"] = Blocks(Root(parts, "word/footer1.xml")),
            ["body"] = Blocks(body),
        };
    }

    private static XElement Root(Dictionary<string, byte[]> parts, string name) => XElement.Parse(Encoding.UTF8.GetString(parts[name]), LoadOptions.PreserveWhitespace);

    /// <summary>Attributes in twips, under their own names.</summary>
    private static JsonObject Numbers(XElement element, params string[] names) => new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)(int)element.Attribute(W + name)!)));

    private static JsonArray Blocks(XElement container) => [.. Inside(container).Select(Block).OfType<JsonNode>()];

    private static JsonNode? Block(XElement element) => element.Name.LocalName switch
    {
        "p" => Paragraph(element),
        "tbl" => Table(element),
        _ => null,
    };

    private static JsonObject Paragraph(XElement paragraph) => new()
    {
        ["style"] = (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(Value),
        ["runs"] = new JsonArray([.. Inside(paragraph).Where(element => element.Name == W + "r").Select(Run)]),
    };

    private static JsonNode Run(XElement run) => new JsonObject
    {
        ["bold"] = run.Element(W + "rPr")?.Element(W + "b") is { } bold && (string?)bold.Attribute(Value) is not ("0" or "false"),
        ["underlined"] = run.Element(W + "rPr")?.Element(W + "u") is not null,
        ["size"] = (int?)run.Element(W + "rPr")?.Element(W + "sz")?.Attribute(Value),
        ["font"] = (string?)run.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "ascii"),
        ["content"] = new JsonArray([.. run.Elements().Select(Piece).OfType<JsonNode>()]),
        ["field"] = (string?)run.Parent!.Attribute(W + "instr"),
    };

    /// <summary>Text, <c>\n</c> for a line break or <c>\t</c> for a tab.</summary>
    private static JsonNode? Piece(XElement piece) => piece.Name.LocalName switch
    {
        "t" => JsonValue.Create(piece.Value),
        "br" => JsonValue.Create("\n"),
        "tab" => JsonValue.Create("\t"),
        _ => null,
    };

    private static JsonObject Table(XElement table) => new()
    {
        ["widths"] = new JsonArray([.. table.Element(W + "tblGrid")!.Elements().Select(column => (JsonNode)(int)column.Attribute(W + "w")!)]),
        ["rows"] = new JsonArray([.. Inside(table).Where(element => element.Name == W + "tr").Select(Row)]),
    };

    private static JsonNode Row(XElement row) => new JsonObject
    {
        ["whole"] = row.Element(W + "trPr")?.Element(W + "cantSplit") is not null,
        ["heading"] = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null,
        ["cells"] = new JsonArray([.. Inside(row).Where(element => element.Name == W + "tc").Select(Cell)]),
    };

    private static JsonNode Cell(XElement cell) => new JsonObject
    {
        ["width"] = (int?)cell.Element(W + "tcPr")?.Element(W + "tcW")?.Attribute(W + "w"),
        ["columns"] = (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(Value) ?? 1,
        ["fill"] = (string?)cell.Element(W + "tcPr")?.Element(W + "shd")?.Attribute(W + "fill"),
        ["blocks"] = Blocks(cell),
    };

    /// <summary>The children, with content controls and fields opened: what they hold counts, not that they do.</summary>
    private static IEnumerable<XElement> Inside(XElement element) => element.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "sdt" => Inside(child.Element(W + "sdtContent")!),
        "fldSimple" or "hyperlink" => Inside(child),
        _ => [child],
    });
}
