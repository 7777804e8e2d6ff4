using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HostingFunctions.Documents.Word;

/// <summary>Paragraphs and runs of text in a style of <see cref="TextStyle"/>.</summary>
internal static class Styled
{
    /// <summary>A paragraph in which the text's line breaks and tabs survive.</summary>
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    // Not IEnumerable: an element is one itself, of its children, and would be taken apart.
    public static Paragraph Paragraph(string style, params IReadOnlyList<OpenXmlElement> content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    public static Run Run(string text)
    {
        var run = new Run();
        foreach (var (index, line) in Printable.Lines(text).Index())
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            AppendLine(run, line);
        }

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

    private static void AppendLine(Run run, string line)
    {
        foreach (var (index, piece) in line.Split('\t').Index())
        {
            if (index > 0)
            {
                run.Append(new TabChar());
            }

            if (piece.Length > 0)
            {
                run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
