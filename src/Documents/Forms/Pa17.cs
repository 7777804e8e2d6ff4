using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Forms;

/// <summary>Form PA-17 with the pages printed after it (sop.md parts 4 and 6).</summary>
internal static class Pa17
{
    public static Template<Pa17Content> Template(HouseStyle style, PageLayout layout) => Template<Pa17Content>.OfPart(slots => new Document(new Body(
    [
        Pa17Table.Table(slots, layout, style.EmailDomain, Signature.Labelled(
            style.Place,
            ContentControl.Of(FieldTag.Date, Styled.Run(slots.Line(form => Tanggal.Short(Wib.DateOf(form.Revision.SubmittedAt))))),
            "Kepala OPD",
            ContentControl.Of(Pa17Field.AgencyHeadName, Styled.Strong(slots.Line(form => form.Form.AgencyHeadName))),
            ContentControl.Of(Pa17Field.AgencyHeadNip, Styled.Run(slots.Line(form => form.Form.AgencyHeadNip.Printed))))),
        .. DutiesPage.Paragraphs("LAMPIRAN-4"),
        FileList.Elements(slots, layout),
        .. new EvidencePages(layout).Elements(slots),
    ])));
}
