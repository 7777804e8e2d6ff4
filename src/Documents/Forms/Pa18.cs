using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>Form PA-18, the recommendation of step 2 or 3, with the attachment (sop.md parts 5 and 6).</summary>
internal static class Pa18
{
    public const string Title = "FORMULIR PA-18\nREKOMENDASI PENYEDIAAN LAYANAN HOSTING";

    private const string Ticked = "\u2612";
    private const string Empty = "\u2610";
    private const string Nothing = "-";

    public static IEnumerable<OpenXmlElement> Body(Revision revision, Decision decision, DocumentOptions options) =>
    [
        Styled.Paragraph(TextStyle.Title, Title),
        Subject(revision),
        Styled.Paragraph(TextStyle.Heading, "PERTIMBANGAN:"),
        .. Lines(decision.Considerations),
        Styled.Paragraph(TextStyle.Heading, "HASIL REKOMENDASI :"),
        Choice("Dapat diberikan layanan hosting", decision.Answer == Answer.Ya),
        Choice("Tidak dapat diberikan layanan hosting", decision.Answer == Answer.Tidak),
        Styled.Paragraph(TextStyle.Heading, "Catatan:"),
        .. Lines(decision.Notes),
        .. Signature.Plain(options.Place, decision.At, decision.By.Title, decision.By.Name, decision.By.Nip),
        .. DutiesPage.Paragraphs("LAMPIRAN"),
    ];

    /// <summary>What is recommended on; the SOP's form leaves it to the file it lies in.</summary>
    private static Paragraph Subject(Revision revision)
    {
        var subject = Styled.Paragraph(TextStyle.Title, $"{Printable.Line(revision.Form.ApplicationName)}\n{Printable.Line(revision.Form.AgencyName)}");
        subject.Descendants<Run>().Single().RunProperties = new RunProperties(new Bold { Val = false }, new FontSize { Val = "22" });
        return subject;
    }

    private static IEnumerable<Paragraph> Lines(string text) =>
        Printable.Lines(text.Length == 0 ? Nothing : text).Select(line => Styled.Paragraph(TextStyle.Text, line));

    private static Paragraph Choice(string text, bool ticked)
    {
        var box = Styled.Run(ticked ? Ticked : Empty);
        box.RunProperties = new RunProperties(new RunFonts { Ascii = "MS Gothic", HighAnsi = "MS Gothic", EastAsia = "MS Gothic", Hint = FontTypeHintValues.EastAsia });
        return Styled.Paragraph(TextStyle.Item, [box, Styled.Run("\t" + text)]);
    }
}
