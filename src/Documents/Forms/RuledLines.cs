using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>Text on ruled lines, as on the paper form. Each line is a paragraph; empty lines follow for additions by hand.</summary>
internal static class RuledLines
{
    /// <param name="least">The least number of ruled lines.</param>
    public static IEnumerable<OpenXmlElement> Elements(Slots<Pa18Content> slots, string tag, Func<Pa18Content, string> value, int least) =>
    [
        ContentControl.Block(tag, slots.Each(form => Lines(value(form)), line => [Line(Styled.Run(line.Line(text => text)), Tab())])),
        slots.Each(form => Enumerable.Repeat(0, Math.Max(0, least - Lines(value(form)).Length)), _ => [Line(Tab())]),
    ];

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static Paragraph Line(params IReadOnlyList<OpenXmlElement> content) => Styled.Paragraph(TextStyle.Ruled, content);

    /// <summary>Extends the rule to the margin.</summary>
    private static Run Tab() => new(new TabChar());
}
