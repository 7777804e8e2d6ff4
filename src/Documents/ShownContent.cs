using System.Security.Cryptography;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Documents;

/// <summary>
/// What one part of a Word document shows, as one text (ECMA-376 part 1, 17): its text, breaks, field instructions and strikethrough, and its pictures by their
/// SHA-256 and what is cut off them. Read forward only, so that a large part takes no memory.
/// </summary>
internal sealed class ShownContent
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 20_000_000 };

    /// <summary>Children of a run that show nothing of their own: drawings are known by their pictures, fields by their instructions.</summary>
    private static readonly HashSet<string> Silent = ["rPr", "t", "delText", "instrText", "fldChar", "drawing", "lastRenderedPageBreak", "AlternateContent"];

    /// <summary>Run properties that change what a text says.</summary>
    private static readonly HashSet<string> Telling = ["strike", "dstrike", "vanish", "specVanish"];

    private readonly OpenXmlPart part;
    private readonly ReadingBound bound;
    private readonly StringBuilder shown = new();

    /// <summary>Whether each field that is open has come to its result.</summary>
    private readonly Stack<bool> fields = [];

    /// <summary>What the part's pictures are, by their relationships: a tall one is shown in many parts.</summary>
    private readonly Dictionary<string, string> pictures = [];

    private ShownContent(OpenXmlPart part, ReadingBound bound) => (this.part, this.bound) = (part, bound);

    public static string Of(OpenXmlPart part, ReadingBound bound) => new ShownContent(part, bound).Read();

    private string Read()
    {
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(xml, Settings);
        var elements = new Stack<string>();
        while (reader.Read())
        {
            bound.Take(1);
            ReadingBound.Deepen(reader.Depth);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader, elements.TryPeek(out var parent) ? parent : "");
                    if (!reader.IsEmptyElement)
                    {
                        elements.Push(reader.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement:
                    elements.Pop();
                    End(reader.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA
                    when elements.TryPeek(out var holder) && holder is "t" or "delText" or "instrText":
                    // A field's result is computed when the document is shown, and saved with whatever it was then.
                    shown.Append(holder == "instrText" ? reader.Value.Trim() : fields.Contains(true) ? "" : reader.Value);

                    break;
            }
        }

        bound.Take(shown.Length);
        return shown.ToString();
    }

    private void Begin(XmlReader reader, string parent)
    {
        var name = reader.LocalName;
        if (name is "fldSimple")
        {
            shown.Append('{').Append(Attribute(reader, "instr").Trim()).Append('}');
            if (!reader.IsEmptyElement)
            {
                fields.Push(true);
            }
        }
        else if (name == "fldChar")
        {
            Turn(Attribute(reader, "fldCharType"));
        }
        else if (name is "blip" or "imagedata")
        {
            shown.Append(PictureOf(reader));
        }
        else if (name == "srcRect")
        {
            shown.Append(CutOff(reader));
        }
        else if (Telling.Contains(name) && Attribute(reader, "val") is not ("0" or "false" or "off"))
        {
            shown.Append('<').Append(name).Append('>');
        }
        else if (name is "delText" or "altChunk" or "object" || (parent == "r" && !Silent.Contains(name)))
        {
            // A tab, a break, a symbol, a note's mark, and whatever else a run may hold.
            shown.Append('<').Append(name).Append(Attribute(reader, "char")).Append('>');
        }
    }

    private void End(string name)
    {
        if (name == "p")
        {
            shown.Append('\n');
        }
        else if (name == "fldSimple")
        {
            fields.TryPop(out _);
        }
    }

    /// <summary>A complex field: begin, instruction, separator, result, end (17.16.18).</summary>
    private void Turn(string type)
    {
        switch (type)
        {
            case "begin":
                fields.Push(false);
                shown.Append('{');
                break;
            case "separate" when fields.TryPop(out _):
                fields.Push(true);
                break;
            case "end" when fields.TryPop(out _):
                shown.Append('}');
                break;
        }
    }

    private string PictureOf(XmlReader reader)
    {
        var id = Attribute(reader, "embed") is { Length: > 0 } embed ? embed : Attribute(reader, "id");
        if (pictures.TryGetValue(id, out var known))
        {
            return known;
        }

        if (id.Length == 0 || !part.TryGetPartById(id, out var picture))
        {
            return "[picture elsewhere]";
        }

        using var content = picture.GetStream(FileMode.Open, FileAccess.Read);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bound.ReadAll(content, hash.AppendData);
        return pictures[id] = $"[picture {Sha256Hash.FromBytes(hash.GetHashAndReset())}]";
    }

    /// <returns>Empty when nothing is, which may be written in several ways.</returns>
    private static string CutOff(XmlReader reader)
    {
        string[] sides = [.. new[] { "l", "t", "r", "b" }.Select(side => Attribute(reader, side) is { Length: > 0 } share ? share : "0")];
        return sides.All(side => side == "0") ? "" : $"[without {string.Join(' ', sides)}]";
    }

    /// <returns>Empty when there is none.</returns>
    private static string Attribute(XmlReader reader, string name)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return "";
    }
}
