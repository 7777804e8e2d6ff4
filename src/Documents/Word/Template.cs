using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Elements turned into text once and cut where values go. Filling it only copies text (ADR 8).</summary>
internal sealed partial class Template<T>
{
    private static readonly (string Prefix, string Uri)[] Namespaces =
    [
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ];

    /// <summary>The text before each slot; the last piece follows the last slot.</summary>
    private readonly byte[][] markup;
    private readonly Action<T, PartText>[] fills;

    private Template(string text, Slots<T> slots)
    {
        var pieces = SlotMark().Split(text);
        markup = [.. pieces.Where((_, index) => index % 2 == 0).Select(Encoding.UTF8.GetBytes)];
        fills = [.. pieces.Where((_, index) => index % 2 == 1).Select(number => slots.Fills[int.Parse(number, CultureInfo.InvariantCulture)])];
    }

    /// <summary>A whole part.</summary>
    public static Template<T> OfPart(Func<Slots<T>, OpenXmlPartRootElement> build)
    {
        var slots = new Slots<T>();
        return new(PartXml.Declaration + Declared(build(slots)).OuterXml, slots);
    }

    /// <summary>A whole part that does not consist of Word's elements.</summary>
    public static Template<T> OfXml(Func<Slots<T>, XElement> build)
    {
        var slots = new Slots<T>();
        return new(PartXml.Declaration + build(slots).ToString(SaveOptions.DisableFormatting), slots);
    }

    /// <summary>Elements of a part.</summary>
    public static Template<T> OfContent(Func<Slots<T>, IEnumerable<OpenXmlElement>> build)
    {
        var slots = new Slots<T>();
        var root = new Document(build(slots));
        var text = root.HasChildren ? Declared(root).OuterXml : "<></>";
        return new(text[(text.IndexOf('>', StringComparison.Ordinal) + 1)..text.LastIndexOf('<')], slots);
    }

    public void Fill(T model, PartText text)
    {
        for (var slot = 0; slot < fills.Length; slot++)
        {
            text.Markup(markup[slot]);
            fills[slot](model, text);
        }

        text.Markup(markup[^1]);
    }

    /// <summary>Declares every namespace at the root, so that pieces fit into any part.</summary>
    private static OpenXmlPartRootElement Declared(OpenXmlPartRootElement root)
    {
        foreach (var (prefix, uri) in Namespaces)
        {
            root.AddNamespaceDeclaration(prefix, uri);
        }

        root.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" };
        return root;
    }

    [GeneratedRegex("(?:<!--)?\uE000([0-9]+)\uE001(?:-->)?")]
    private static partial Regex SlotMark();
}
