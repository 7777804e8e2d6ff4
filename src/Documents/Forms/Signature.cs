using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;

namespace HostingFunctions.Documents.Forms;

/// <summary>The signature block at the right: place and date, office, space to sign, name, NIP. It stays on one page.</summary>
internal static class Signature
{
    private const int Room = 1250;

    /// <summary>As on form PA-17, with the labels <c>NAMA</c> and <c>NIP</c> before name and number.</summary>
    public static IEnumerable<Paragraph> Labelled(string place, SdtRun date, string office, SdtRun name, SdtRun nip) =>
    [
        .. Head(place, date, Styled.Run(office)),
        Name(TextStyle.LabelledSignature, [Styled.Run("NAMA\t:\t"), name]),
        Last(TextStyle.LabelledSignature, [Styled.Run("NIP\t:\t"), nip]),
    ];

    /// <summary>As on form PA-18: the name alone, and <c>NIP :</c> below it.</summary>
    public static IEnumerable<Paragraph> Plain(string place, SdtRun date, SdtRun office, SdtRun name, SdtRun nip) =>
    [
        .. Head(place, date, office),
        Name(TextStyle.Signature, [name]),
        Last(TextStyle.Signature, [Styled.Run("NIP : "), nip]),
    ];

    private static IEnumerable<Paragraph> Head(string place, SdtRun date, OpenXmlElement office)
    {
        var first = Styled.Paragraph(TextStyle.Signature, [ContentControl.Of(FieldTag.Place, Styled.Run(place)), Styled.Run(", "), date]);
        first.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "360" };
        return [first, Styled.Paragraph(TextStyle.Signature, [office])];
    }

    private static Paragraph Name(string style, IReadOnlyList<OpenXmlElement> content)
    {
        var name = Styled.Paragraph(style, content);
        name.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = $"{Room}" };
        return name;
    }

    /// <summary>The block's last paragraph, which need not stay with the next one.</summary>
    private static Paragraph Last(string style, IReadOnlyList<OpenXmlElement> content)
    {
        var last = Styled.Paragraph(style, content);
        last.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
        return last;
    }
}
