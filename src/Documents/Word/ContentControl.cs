using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HostingFunctions.Documents.Word;

/// <summary>
/// Content controls (ECMA-376, part 1, 17.5.2). Each value stands in one tagged with its field's name, so that another program can read it back.
/// </summary>
internal static class ContentControl
{
    public const string Ticked = "\u2612";
    public const string Unticked = "\u2610";

    private const string Nothing = "-";
    private const string BoxFont = "MS Gothic";

    /// <param name="run">The content, of one or more lines.</param>
    public static SdtRun Of(string tag, Run run) =>
        new(new SdtProperties(new Tag { Val = tag }), new SdtContentRun(run));

    /// <summary>A value that may be empty. Then a dash is printed, which is read back as empty.</summary>
    public static OpenXmlElement Optional<T>(Slots<T> slots, string tag, Func<T, string> value) => slots.Either(
        model => value(model).Length > 0,
        some => [Of(tag, Styled.Run(some.Lines(value)))],
        _ => [new SdtRun(
            new SdtProperties(new Tag { Val = tag }, new ShowingPlaceholder()), new SdtContentRun(Styled.Run(Nothing)))]);

    /// <summary>A content control around whole paragraphs.</summary>
    public static SdtBlock Block(string tag, params IReadOnlyList<OpenXmlElement> paragraphs) =>
        new(new SdtProperties(new Tag { Val = tag }), new SdtContentBlock(paragraphs));

    /// <summary>A check box of Word 2010 and later ([MS-DOCX] 2.6.1.2).</summary>
    public static SdtRun CheckBox<T>(Slots<T> slots, string tag, Func<T, bool> isTicked)
    {
        var box = Styled.Run(slots.Line(model => isTicked(model) ? Ticked : Unticked));
        box.RunProperties = new RunProperties(new RunFonts { Ascii = BoxFont, HighAnsi = BoxFont, EastAsia = BoxFont, Hint = FontTypeHintValues.EastAsia });
        return new SdtRun(
            new SdtProperties(
                new Tag { Val = tag },
                new W14.SdtContentCheckBox(
                    new W14.Checked { Val = new EnumValue<W14.OnOffValues> { InnerText = slots.Line(model => isTicked(model) ? "1" : "0") } },
                    new W14.CheckedState { Val = "2612", Font = BoxFont },
                    new W14.UncheckedState { Val = "2610", Font = BoxFont })),
            new SdtContentRun(box));
    }
}
