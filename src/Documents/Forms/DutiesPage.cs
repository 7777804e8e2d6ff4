using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Terms;

namespace HostingFunctions.Documents.Forms;

/// <summary>The attachment printed with both forms, on a page of its own (sop.md part 6).</summary>
internal static class DutiesPage
{
    public static IEnumerable<Paragraph> Paragraphs(string title) =>
    [
        Styled.Paragraph(TextStyle.PageTitle, title),
        Styled.Paragraph(TextStyle.Heading, Duties.DutiesHeading),
        .. Duties.OfHostingManager.Select((duty, index) => Styled.Paragraph(TextStyle.Item, $"{index + 1}.\t{duty}")),
        Styled.Paragraph(TextStyle.Heading, Duties.ValidityHeading),
        .. Duties.Validity.Select(sentence => Styled.Paragraph(TextStyle.Text, sentence)),
    ];
}
