using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Paragraphs and runs of text in a style of <see cref="TextStyle"/>.</summary>
internal static class Styled
{
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    // Not IEnumerable: an element is itself one, of its children, and would be taken apart.
    public static Paragraph Paragraph(string style, params IReadOnlyList<OpenXmlElement> content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    /// <param name="text">Its line breaks and tabs become Word's.</param>
    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (index, line) in text.Split('\n').Index())
        {
            run.Append(index > 0 ? [new Break()] : []);
            foreach (var (column, piece) in line.Split('\t').Index())
            {
                run.Append(column > 0 ? [new TabChar()] : []);
                run.Append(piece.Length > 0 ? [new Text(piece) { Space = SpaceProcessingModeValues.Preserve }] : []);
            }
        }

        return run;
    }

    public static Run Hash(string text)
    {
        var run = Run(text);
        run.RunProperties = new RunProperties(new RunStyle { Val = TextStyle.Hash });
        return run;
    }

    /// <summary>Bold; underlined too when asked.</summary>
    public static Run Strong(string text, bool underlined = false)
    {
        var run = Run(text);
        run.RunProperties = new RunProperties(new Bold());
        if (underlined)
        {
            run.RunProperties.Underline = new Underline { Val = UnderlineValues.Single };
        }

        return run;
    }
}
