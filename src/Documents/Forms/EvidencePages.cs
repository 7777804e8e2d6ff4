using System.Globalization;
using DocumentFormat.OpenXml;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>
/// <c>*Bukti Gambar dari Lampiran dibuat pada halaman terpisah</c>: each picture on its own page, with its kind, file name and SHA-256.
/// </summary>
internal static class EvidencePages
{
    /// <summary>Space kept for the page's title and captions; a long file name may take several lines.</summary>
    private const int TitleRoom = 2400;

    public static OpenXmlElement Elements(Slots<Pa17Content> slots, PageLayout layout) => slots.Each(form => Pages(form, layout), page =>
    [
        Styled.Paragraph(TextStyle.PageTitle, $"BUKTI GAMBAR {page.Line(p => p.Number)} DARI {page.Line(p => p.Total)}"),
        Styled.Paragraph(TextStyle.Caption, page.Line(p => p.File.Kind.Label())),
        Styled.Paragraph(TextStyle.Caption, [Value(page, "fileName", p => p.File.FileName)]),
        Styled.Paragraph(TextStyle.Caption, [Styled.Run("SHA-256: "), Value(page, "sha256", p => p.File.Sha256.ToString())]),
        Styled.Paragraph(TextStyle.Picture, [Picture(page).Run()]),
    ]);

    private static IEnumerable<Page> Pages(Pa17Content form, PageLayout layout)
    {
        var printed = form.Evidence.Where(evidence => evidence.Size is not null).ToList();
        return printed.Select(evidence => new Page(
            $"{evidence.Number}", PartName.PictureId(evidence.Number), $"{printed.Count}", evidence.Picture,
            PrintedSize.Of(evidence.Size!, layout.TextWidth, layout.TextHeight - TitleRoom)));
    }

    private static DocumentFormat.OpenXml.Wordprocessing.SdtRun Value(Slots<Page> slots, string what, Func<Page, string> value) =>
        ContentControl.Of(FieldTag.Picture(slots.Line(page => page.Number), what), Styled.Run(slots.Line(value)));

    private static DrawnPicture Picture(Slots<Page> slots)
    {
        // The pictures' numbers serve as ids; the seal's id is higher.
        return new DrawnPicture(
            slots.Line(page => page.Number), slots.Line(page => page.File.FileName), slots.Line(page => page.PictureId),
            Figure(page => page.Size.Width), Figure(page => page.Size.Height))
        {
            Turn = Figure(page => page.Size.Orientation.Degrees * 60_000),
            IsMirrored = Figure(page => page.Size.Orientation.IsMirrored ? 1 : 0),
            IsFramed = true,
        };

        string Figure(Func<Page, long> figure) => slots.Line(page => figure(page).ToString(CultureInfo.InvariantCulture));
    }

    private sealed record Page(string Number, string PictureId, string Total, Attachment File, PrintedSize Size);
}
