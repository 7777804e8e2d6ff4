using DocumentFormat.OpenXml;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Documents.Forms;

/// <summary>Form PA-17 with what is printed after it (sop.md parts 4 and 6).</summary>
internal static class Pa17
{
    public static string Title(Pa17Form form) => $"PERMOHONAN LAYANAN HOSTING {Printable.Line(form.ApplicationName)}";

    public static IEnumerable<OpenXmlElement> Body(Revision revision, IReadOnlyList<Evidence> evidence, DocumentOptions options) =>
    [
        Styled.Paragraph(TextStyle.Title, Title(revision.Form)),
        Pa17Table.Table(revision.Form, [.. evidence.Select(page => page.Picture.FileName)], options.EmailDomain),
        .. Signature.Labelled(options.Place, revision.SubmittedAt, "Kepala OPD", revision.Form.AgencyHeadName, revision.Form.AgencyHeadNip),
        .. DutiesPage.Paragraphs("LAMPIRAN-4"),
        .. revision.Attachments.Count == 0 ? [] : FileList.Elements(revision.Attachments, evidence),
        .. EvidencePages.Paragraphs(evidence),
    ];
}
