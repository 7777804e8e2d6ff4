using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The footer of every page: the document, its request, and the page number. On the first page it stands beside the seal.</summary>
internal static class PageFooter
{
    private const double SealMillimetres = 22;
    private const int SealColumn = 1500;

    public static Footer Plain(Slots<Colophon> slots) => new(Styled.Paragraph(TextStyle.Footer, About(slots)));

    /// <param name="sealRoot">Where seals are checked.</param>
    public static Footer Sealed(Slots<Colophon> slots, PageLayout layout, Uri sealRoot)
    {
        int[] widths = [SealColumn, layout.TextWidth - SealColumn];
        var about = Styled.Paragraph(TextStyle.Footer, About(slots));
        about.ParagraphProperties!.Tabs = new Tabs(
            new TabStop { Val = TabStopValues.Clear, Position = layout.TextWidth },
            new TabStop { Val = TabStopValues.Right, Position = widths[1] });
        about.ParagraphProperties.SpacingBetweenLines = new SpacingBetweenLines { Before = "120" };
        return new Footer(
            Cells.Plain(
                widths,
                Cells.Row(
                    whole: true,
                    Cells.Cell(widths[0], paragraphs: Styled.Paragraph(TextStyle.Footer, [Seal(slots, sealRoot)])),
                    Cells.Cell(
                        widths[1],
                        paragraphs:
                        [
                            Styled.Paragraph(TextStyle.Footer, "Keaslian dokumen ini dapat diperiksa dengan memindai kode QR di samping atau membuka:"),
                            Styled.Paragraph(TextStyle.Footer, sealRoot.AbsoluteUri + slots.Line(colophon => colophon.Seal.ToString())),
                            Styled.Paragraph(TextStyle.Footer, "Kode QR ini bukan tanda tangan elektronik tersertifikasi."),
                            about,
                        ]))),
            Styled.Paragraph(TextStyle.Footer));
    }

    private static IReadOnlyList<OpenXmlElement> About(Slots<Colophon> slots) =>
    [
        Styled.Run(slots.Line(colophon => colophon.Form) + ", permohonan "),
        ContentControl.Of(FieldTag.Number, Styled.Run(slots.Line(colophon => colophon.Number))),
        Styled.Run(", revisi "),
        ContentControl.Of(FieldTag.Revision, Styled.Run(slots.Line(colophon => colophon.Revision))),
        Styled.Run("\tHalaman "), Field("PAGE"), Styled.Run(" dari "), Field("NUMPAGES"),
    ];

    private static Run Seal(Slots<Colophon> slots, Uri root)
    {
        var side = $"{(long)(SealMillimetres * DrawnPicture.EmuPerMillimetre)}";

        // An id above those of all pictures; a document has at most as many pictures as files.
        var label = $"Kode QR untuk memeriksa keaslian dokumen ini di {root.AbsoluteUri}{slots.Line(colophon => colophon.Seal.ToString())}";
        return new DrawnPicture("10000", label, PartName.SealId, side, side).Run();
    }

    private static SimpleField Field(string instruction) => new(Styled.Run("1")) { Instruction = $" {instruction} " };
}
