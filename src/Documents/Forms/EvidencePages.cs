using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>
/// <c>*Bukti Gambar dari Lampiran dibuat pada halaman terpisah</c>: each picture on its own page, with its kind, file name and SHA-256. A tall screenshot takes
/// several, which may lie on their side; where that changes, a section ends.
/// </summary>
internal sealed class EvidencePages(PageLayout layout)
{
    /// <summary>The pages, and the end of the document's last section.</summary>
    public IEnumerable<OpenXmlElement> Elements(Slots<Pa17Content> slots) =>
    [
        slots.Either(form => Pages(form) is [{ IsLandscape: true }, ..], first => [EndOfText(first)], _ => []),
        slots.Each(Pages, Elements),
        layout.Section(slots, form => Pages(form) is [.., { IsLandscape: true }], form => Pages(form).All(page => !page.IsLandscape)),
    ];

    private static IEnumerable<OpenXmlElement> Captions(Slots<Page> slots) =>
    [
        Styled.Paragraph(TextStyle.Caption, slots.Line(page => page.File.Kind.Label())),
        Styled.Paragraph(TextStyle.Caption, [Value(slots, "fileName", page => page.File.FileName)]),
        Styled.Paragraph(TextStyle.Caption, [Styled.Run("SHA-256: "), Value(slots, "sha256", page => page.File.Sha256.ToString())]),
    ];

    private static SdtRun Value(Slots<Page> slots, string what, Func<Page, string> value) =>
        ContentControl.Of(FieldTag.Picture(slots.Line(page => page.Number), what), Styled.Run(slots.Line(value)));

    private IEnumerable<OpenXmlElement> Elements(Slots<Page> slots) =>
    [
        Styled.Paragraph(TextStyle.PageTitle, slots.Line(page => page.Title)),
        slots.Either(page => page.Part == 1, Captions, later => [Styled.Paragraph(TextStyle.Caption, later.Line(page => page.File.FileName))]),
        slots.Either(page => page.EndsSection, last => [Picture(last, SectionOf(last))], most => [Picture(most)]),
    ];

    private static Paragraph Picture(Slots<Page> slots, SectionProperties? section = null)
    {
        var drawing = new DrawnPicture(
            slots.Line(page => page.Id), slots.Line(page => page.Shown), slots.Line(page => page.PictureId),
            Figure(page => page.Printed.Size.Width), Figure(page => page.Printed.Size.Height))
        {
            Turn = Figure(page => page.Printed.Size.Orientation.Degrees * 60_000),
            IsMirrored = Figure(page => page.Printed.Size.Orientation.IsMirrored ? 1 : 0),
            Crop = new(
                Figure(page => page.Printed.Crop.Left), Figure(page => page.Printed.Crop.Top),
                Figure(page => page.Printed.Crop.Right), Figure(page => page.Printed.Crop.Bottom)),
            IsFramed = true,
        };
        var paragraph = Styled.Paragraph(TextStyle.Picture, [drawing.Run()]);
        paragraph.ParagraphProperties!.SectionProperties = section;
        return paragraph;

        string Figure(Func<Page, long> figure) => slots.Line(page => figure(page).ToString(CultureInfo.InvariantCulture));
    }

    private SectionProperties SectionOf(Slots<Page> slots) => layout.Section(slots, page => page.IsLandscape, page => page.IsInFirstSection);

    /// <summary>Ends the section of the text where the first picture begins one of its own.</summary>
    private Paragraph EndOfText(Slots<Pa17Content> slots)
    {
        var end = Styled.Paragraph(TextStyle.SectionEnd);
        end.ParagraphProperties!.SectionProperties = layout.Section(slots, _ => false, _ => true);
        return end;
    }

    private List<Page> Pages(Pa17Content form)
    {
        var printed = form.Evidence.Where(evidence => evidence.Size is not null).ToList();
        var pages = new List<Page>();
        foreach (var evidence in printed)
        {
            var parts = PrintedPart.Of(evidence.Size!, layout);
            foreach (var (index, part) in parts.Index())
            {
                var title = $"BUKTI GAMBAR {evidence.Number} DARI {printed.Count}" + (parts.Count > 1 ? $" (bagian {index + 1} dari {parts.Count})" : "");
                pages.Add(new(
                    $"{pages.Count + 1}", title, $"{evidence.Number}", index + 1, PartName.PictureId(evidence.Number), evidence.Picture, part,
                    pages.All(page => !page.IsLandscape)));
            }
        }

        return [.. pages.Select((page, index) => page with { EndsSection = index + 1 < pages.Count && pages[index + 1].IsLandscape != page.IsLandscape })];
    }

    /// <param name="Id">Of its drawing; the ids of seal and emblem are higher.</param>
    /// <param name="Part">Of the picture, from 1.</param>
    private sealed record Page(
        string Id, string Title, string Number, int Part, string PictureId, Attachment File, PrintedPart Printed, bool IsInFirstSection)
    {
        /// <summary>For whoever does not see the picture.</summary>
        public string Shown => $"{File.Kind.Label()}, {File.FileName}: {Title}";

        public bool EndsSection { get; init; }

        public bool IsLandscape => Printed.IsLandscape;
    }
}
