using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>Form PA-18, the recommendation of step 2 or 3, with the attachment (sop.md parts 5 and 6).</summary>
internal static class Pa18
{
    private const string Title = "FORMULIR PA-18\nREKOMENDASI PENYEDIAAN LAYANAN HOSTING";

    public static Template<Pa18Content> Template(HouseStyle style, PageLayout layout) => Template<Pa18Content>.OfPart(slots => new Document(new Body(
    [
        Styled.Paragraph(TextStyle.Title, [Styled.Run(Title), RenewalMark.Line(slots, form => form.IsRenewal)]),
        Subject(slots),
        Styled.Paragraph(TextStyle.Heading, "PERTIMBANGAN:"),
        .. new RuledLines(slots, style, layout).Considerations(),
        Styled.Paragraph(TextStyle.Heading, "HASIL REKOMENDASI :"),
        Choice(slots, FieldTag.Recommended, "Dapat diberikan layanan hosting", form => form.Decision.Answer == Answer.Ya),
        Choice(slots, FieldTag.NotRecommended, "Tidak dapat diberikan layanan hosting", form => form.Decision.Answer == Answer.Tidak),
        Styled.Paragraph(TextStyle.Heading, "Catatan:"),
        .. new RuledLines(slots, style, layout).Notes(),
        .. Signature.Plain(
            style.Place,
            Value(slots, FieldTag.Date, form => Tanggal.Short(Wib.DateOf(form.Decision.At))),
            Value(slots, FieldTag.OfficialTitle, form => form.Decision.By.Title),
            ContentControl.Of(FieldTag.OfficialName, Styled.Strong(slots.Line(form => form.Decision.By.Name), underlined: true)),
            Value(slots, FieldTag.OfficialNip, form => form.Decision.By.Nip.Printed)),
        .. DutiesPage.Paragraphs("LAMPIRAN"),
        layout.Section(slots, _ => false, _ => true),
    ])));

    /// <summary>What the recommendation is about. The SOP's form does not say it; there the file that it lies in does.</summary>
    private static Paragraph Subject(Slots<Pa18Content> slots) => Styled.Paragraph(
        TextStyle.Subject,
        [
            Value(slots, Pa17Field.ApplicationName, form => form.Revision.Form.ApplicationName),
            new Run(new Break()),
            Value(slots, Pa17Field.AgencyName, form => form.Revision.Form.AgencyName),
            new Run(new Break()),
            Styled.Run("Permohonan "),
            Value(slots, FieldTag.Number, form => form.Number),
            slots.Either(
                form => form.Decision.IsOnOwn, _ => [new Run(new Break()), ContentControl.Of(FieldTag.OnOwn, Styled.Run(Decision.OwnMark))], _ => []),
        ]);

    private static Paragraph Choice(Slots<Pa18Content> slots, string tag, string text, Func<Pa18Content, bool> isTicked) =>
        Styled.Paragraph(TextStyle.Choice, [ContentControl.CheckBox(slots, tag, isTicked), Styled.Run("\t" + text)]);

    private static SdtRun Value(Slots<Pa18Content> slots, string tag, Func<Pa18Content, string> value) =>
        ContentControl.Of(tag, Styled.Run(slots.Line(value)));
}
