using System.Xml;
using DocumentFormat.OpenXml;

namespace HostingFunctions.Documents.Word;

/// <summary>Where a template's elements take values of a <typeparamref name="T"/>: each slot is a mark at which <see cref="Template{T}"/> cuts.</summary>
internal sealed class Slots<T>
{
    /// <summary>From the private use area, which our elements use for nothing else.</summary>
    public const char Opening = '\uE000';

    public const char Closing = '\uE001';

    private readonly List<Action<T, PartText>> fills = [];

    public IReadOnlyList<Action<T, PartText>> Fills => fills;

    /// <summary>A value inside <c>w:t</c> whose line breaks and tabs survive.</summary>
    public string Lines(Func<T, string> value) => Mark((model, text) => text.Lines(value(model)));

    /// <summary>A value on one line, inside <c>w:t</c> or an attribute.</summary>
    public string Line(Func<T, string> value) => Mark((model, text) => text.Line(value(model)));

    /// <summary>Elements repeated for each item.</summary>
    public OpenXmlElement Each<TItem>(Func<T, IEnumerable<TItem>> items, Func<Slots<TItem>, IEnumerable<OpenXmlElement>> content)
    {
        var template = Template<TItem>.OfContent(content);
        return Element((model, text) =>
        {
            foreach (var item in items(model))
            {
                template.Fill(item, text);
            }
        });
    }

    /// <summary>One set of elements or the other, by a condition.</summary>
    public OpenXmlElement Either(
        Func<T, bool> condition, Func<Slots<T>, IEnumerable<OpenXmlElement>> then, Func<Slots<T>, IEnumerable<OpenXmlElement>> otherwise)
    {
        var (first, second) = (Template<T>.OfContent(then), Template<T>.OfContent(otherwise));
        return Element((model, text) => (condition(model) ? first : second).Fill(model, text));
    }

    private OpenXmlMiscNode Element(Action<T, PartText> fill) => new(XmlNodeType.Comment, $"<!--{Mark(fill)}-->");

    private string Mark(Action<T, PartText> fill)
    {
        fills.Add(fill);
        return $"{Opening}{fills.Count - 1}{Closing}";
    }
}
