using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace HostingFunctions.Bench.Documents;

/// <summary>Describes a template's paragraphs and tables, for a library that builds documents from objects instead of filling templates.</summary>
internal sealed class Outline
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XName Value = W + "val";

    private readonly Dictionary<string, byte[]> parts;

    /// <summary>The targets of the relationship ids in the part being read.</summary>
    private readonly Dictionary<string, string> targets = [];

    private Outline(IReadOnlyList<(string Name, byte[] Content)> template) => parts = template.ToDictionary(part => part.Name, part => part.Content);

    /// <param name="template">With tags written as <c>{name}</c>.</param>
    public static JsonObject Of(IReadOnlyList<(string Name, byte[] Content)> template) => new Outline(template).Whole();

    private JsonObject Whole()
    {
        var body = Open("word/document.xml").Element(W + "body")!;
        var section = body.Element(W + "sectPr")!;
        var whole = new JsonObject
        {
            ["styles"] = Encoding.UTF8.GetString(parts["word/styles.xml"]),
            ["size"] = Numbers(section.Element(W + "pgSz")!, "w", "h"),
            ["margin"] = Numbers(section.Element(W + "pgMar")!, "top", "right", "bottom", "left", "header", "footer"),
            ["body"] = Blocks(body),
        };

        // E.g. headers.first, footers.default.
        var edges = section.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference")
            .Select(element => (
                Name: $"{element.Name.LocalName[..6]}s", Kind: (string)element.Attribute(W + "type")!, Part: targets[(string)element.Attribute(R + "id")!]))
            .ToList();
        foreach (var edge in edges)
        {
            whole[edge.Name] ??= new JsonObject();
            whole[edge.Name]![edge.Kind] = Blocks(Open(edge.Part));
        }

        return whole;
    }

    private XElement Open(string name)
    {
        targets.Clear();
        if (parts.TryGetValue(name.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels", out var relationships))
        {
            foreach (var relationship in Xml(relationships).Elements())
            {
                var target = (string)relationship.Attribute("Target")!;
                targets[(string)relationship.Attribute("Id")!] = target[0] == '/' ? target[1..] : $"word/{target}";
            }
        }

        return Xml(parts[name]);
    }

    private static XElement Xml(byte[] content) => XElement.Parse(Encoding.UTF8.GetString(content), LoadOptions.PreserveWhitespace);

    /// <summary>Attributes in twips, under their own names.</summary>
    private static JsonObject Numbers(XElement element, params string[] names) =>
        new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)(int)element.Attribute(W + name)!)));

    private JsonArray Blocks(XElement container) => [.. Inside(container).Select(Block).OfType<JsonNode>()];

    private JsonNode? Block(XElement element) => element.Name.LocalName switch
    {
        "p" => Paragraph(element),
        "tbl" => Table(element),
        _ => null,
    };

    private JsonObject Paragraph(XElement paragraph) => new()
    {
        ["style"] = (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(Value),
        ["runs"] = new JsonArray([.. Inside(paragraph).Where(element => element.Name == W + "r").Select(Run)]),
    };

    private JsonNode Run(XElement run) => new JsonObject
    {
        ["bold"] = run.Element(W + "rPr")?.Element(W + "b") is { } bold && (string?)bold.Attribute(Value) is not ("0" or "false"),
        ["underlined"] = run.Element(W + "rPr")?.Element(W + "u") is not null,
        ["picture"] = run.Element(W + "drawing") is { } drawing ? Picture(drawing) : null,
        ["size"] = (int?)run.Element(W + "rPr")?.Element(W + "sz")?.Attribute(Value),
        ["font"] = (string?)run.Element(W + "rPr")?.Element(W + "rFonts")?.Attribute(W + "ascii"),
        ["content"] = new JsonArray([.. run.Elements().Select(Piece).OfType<JsonNode>()]),
        ["field"] = (string?)run.Parent!.Attribute(W + "instr"),
    };

    private JsonObject Picture(XElement drawing)
    {
        var extent = drawing.Descendants(Wp + "extent").Single();
        return new JsonObject
        {
            ["content"] = Convert.ToBase64String(parts[targets[(string)drawing.Descendants(A + "blip").Single().Attribute(R + "embed")!]]),
            ["width"] = (long)extent.Attribute("cx")!,
            ["height"] = (long)extent.Attribute("cy")!,
        };
    }

    /// <summary>Text, <c>\n</c> for a line break or <c>\t</c> for a tab.</summary>
    private static JsonNode? Piece(XElement piece) => piece.Name.LocalName switch
    {
        "t" => JsonValue.Create(piece.Value),
        "br" => JsonValue.Create("\n"),
        "tab" => JsonValue.Create("\t"),
        _ => null,
    };

    private JsonObject Table(XElement table) => new()
    {
        ["lines"] = table.Element(W + "tblPr")!.Element(W + "tblBorders") is not null,
        ["widths"] = new JsonArray([.. table.Element(W + "tblGrid")!.Elements().Select(column => (JsonNode)(int)column.Attribute(W + "w")!)]),
        ["rows"] = new JsonArray([.. Inside(table).Where(element => element.Name == W + "tr").Select(Row)]),
    };

    private JsonNode Row(XElement row) => new JsonObject
    {
        ["whole"] = row.Element(W + "trPr")?.Element(W + "cantSplit") is not null,
        ["heading"] = row.Element(W + "trPr")?.Element(W + "tblHeader") is not null,
        ["cells"] = new JsonArray([.. Inside(row).Where(element => element.Name == W + "tc").Select(Cell)]),
    };

    private JsonNode Cell(XElement cell) => new JsonObject
    {
        ["width"] = (int?)cell.Element(W + "tcPr")?.Element(W + "tcW")?.Attribute(W + "w"),
        ["columns"] = (int?)cell.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(Value) ?? 1,
        ["fill"] = (string?)cell.Element(W + "tcPr")?.Element(W + "shd")?.Attribute(W + "fill"),
        ["blocks"] = Blocks(cell),
    };

    /// <summary>The children, with content controls and fields replaced by their content.</summary>
    private static IEnumerable<XElement> Inside(XElement element) => element.Elements().SelectMany(child => child.Name.LocalName switch
    {
        "sdt" => Inside(child.Element(W + "sdtContent")!),
        "fldSimple" or "hyperlink" => Inside(child),
        _ => [child],
    });
}
