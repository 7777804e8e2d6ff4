using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>
/// The texts of form PA-18 on its ruled lines: a rule below each line that was typed, then empty lines for additions by hand. A text that takes more than its
/// own lines takes the empty ones of the other text too: no empty line pushes the signature to the next page.
/// </summary>
internal sealed class RuledLines(Slots<Pa18Content> slots, HouseStyle style, PageLayout layout)
{
    private const int ForConsiderations = 4;
    private const int ForNotes = 3;

    /// <summary>How many lines of text stay with the signature.</summary>
    private const int Last = 2;

    public IEnumerable<OpenXmlElement> Considerations() =>
    [
        ContentControl.Block(DecisionForm.ConsiderationsField.Name, slots.Each(form => Lines(form.Decision.Considerations), Text(TextStyle.Ruled))),
        Empty(decision => ForConsiderations - Taken(decision.Considerations) - Math.Max(0, Taken(decision.Notes) - ForNotes), TextStyle.Ruled),
    ];

    /// <summary>The last of them stay on the page of what follows.</summary>
    public IEnumerable<OpenXmlElement> Notes() =>
    [
        ContentControl.Block(
            DecisionForm.NotesField.Name,
            slots.Each(form => Lines(form.Decision.Notes).SkipLast(Last), Text(TextStyle.Ruled)),
            slots.Each(form => Lines(form.Decision.Notes).TakeLast(Last), Text(TextStyle.RuledToTheEnd))),
        Empty(decision => ForNotes - Taken(decision.Notes) - Math.Max(0, Taken(decision.Considerations) - ForConsiderations), TextStyle.RuledToTheEnd),
    ];

    private OpenXmlElement Empty(Func<Decision, int> count, string textStyle) =>
        slots.Each(form => Enumerable.Repeat(0, Math.Max(0, count(form.Decision))), _ => [Styled.Paragraph(textStyle)]);

    private static Func<Slots<string>, IEnumerable<OpenXmlElement>> Text(string textStyle) =>
        line => [Styled.Paragraph(textStyle, Styled.Run(line.Line(text => text)))];

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>About how many lines it takes: a character is half as wide as the type is high.</summary>
    private int Taken(string text)
    {
        var most = Math.Max(1, layout.TextWidth / (10 * style.FontSize));
        return Lines(text).Sum(line => Math.Max(1, (line.Length + most - 1) / most));
    }
}
