using System.Security.Cryptography;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Documents;

/// <summary>
/// What one part of a Word document shows, as one text (ECMA-376 part 1, 17): its text, breaks, field instructions and strikethrough, and its pictures by their
/// SHA-256. Read forward only, so that a large part takes no memory.
/// </summary>
internal static class ShownContent
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = 20_000_000 };

    /// <summary>Children of a run that show nothing of their own: drawings are known by their pictures, fields by their instructions.</summary>
    private static readonly HashSet<string> Silent = ["rPr", "t", "delText", "instrText", "fldChar", "drawing", "lastRenderedPageBreak", "AlternateContent"];

    /// <summary>Run properties that change what a text says.</summary>
    private static readonly HashSet<string> Telling = ["strike", "dstrike", "vanish", "specVanish"];

    public static string Of(OpenXmlPart part, ReadingBound bound)
    {
        using var xml = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(xml, Settings);
        var (shown, elements, fields) = (new StringBuilder(), new Stack<string>(), new Stack<bool>());
        while (reader.Read())
        {
            bound.Take(1);
            ReadingBound.Deepen(reader.Depth);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(reader, part, elements.TryPeek(out var parent) ? parent : "", fields, shown, bound);
                    if (!reader.IsEmptyElement)
                    {
                        elements.Push(reader.LocalName);
                    }

                    break;
                case XmlNodeType.EndElement:
                    elements.Pop();
                    End(reader.LocalName, fields, shown);
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

    private static void Begin(XmlReader reader, OpenXmlPart part, string parent, Stack<bool> fields, StringBuilder shown, ReadingBound bound)
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
            Turn(Attribute(reader, "fldCharType"), fields, shown);
        }
        else if (name is "blip" or "imagedata")
        {
            shown.Append(PictureOf(part, reader, bound));
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

    private static void End(string name, Stack<bool> fields, StringBuilder shown)
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
    private static void Turn(string type, Stack<bool> fields, StringBuilder shown)
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

    private static string PictureOf(OpenXmlPart part, XmlReader reader, ReadingBound bound)
    {
        var id = Attribute(reader, "embed") is { Length: > 0 } embed ? embed : Attribute(reader, "id");
        if (id.Length == 0 || !part.TryGetPartById(id, out var picture))
        {
            return "[picture elsewhere]";
        }

        using var content = picture.GetStream(FileMode.Open, FileAccess.Read);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        bound.ReadAll(content, hash.AppendData);
        return $"[picture {Sha256Hash.FromBytes(hash.GetHashAndReset())}]";
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
