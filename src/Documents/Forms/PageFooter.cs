using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The footer of every page: which document of which request this is, and which page of how many.</summary>
internal static class PageFooter
{
    public static Footer Footer(string about) => new(Styled.Paragraph(
        TextStyle.Footer,
        [Styled.Run(about + "\tHalaman "), Field("PAGE"), Styled.Run(" dari "), Field("NUMPAGES")]));

    private static SimpleField Field(string instruction) => new(Styled.Run("1")) { Instruction = $" {instruction} " };
}
