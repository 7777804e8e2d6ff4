using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The header of the first page: the letterhead's lines above a rule.</summary>
internal static class PageHeader
{
    public static Header Header(IReadOnlyList<string> lines) => lines.Count == 0
        ? new Header(Styled.Paragraph(TextStyle.Letterhead))
        : new Header([.. lines.Select(line => Styled.Paragraph(TextStyle.Letterhead, line)), Styled.Paragraph(TextStyle.LetterheadRule)]);
}
