using DocumentFormat.OpenXml.Wordprocessing;
using HostingFunctions.Documents.Word;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Documents.Forms;

/// <summary>The block at the right where somebody signs: place and date, office, room for the signature, name, NIP. It stays on one page.</summary>
internal static class Signature
{
    private const int Room = 1250;

    /// <summary>As form PA-17 has it, with <c>NAMA</c> and <c>NIP</c> before what they name.</summary>
    public static IEnumerable<Paragraph> Labelled(string place, DateTimeOffset at, string office, string name, IdNumber nip) =>
    [
        .. Head(place, at, office),
        Hanging(Name([Styled.Run("NAMA\t:\t"), Styled.Strong(Printable.Line(name))])),
        Last([Styled.Run("NIP\t:\t" + nip.Printed)]),
    ];

    /// <summary>As form PA-18 has it: the name alone, and <c>NIP :</c> below.</summary>
    public static IEnumerable<Paragraph> Plain(string place, DateTimeOffset at, string office, string name, IdNumber nip) =>
    [
        .. Head(place, at, office),
        Name([Styled.Strong(Printable.Line(name), underlined: true)]),
        Last([Styled.Run("NIP : " + nip.Printed)]),
    ];

    private static IEnumerable<Paragraph> Head(string place, DateTimeOffset at, string office)
    {
        var date = Styled.Paragraph(TextStyle.Signature, $"{place}, {Tanggal.Short(Wib.DateOf(at))}");
        date.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = "360" };
        return [date, Styled.Paragraph(TextStyle.Signature, office)];
    }

    private static Paragraph Name(IReadOnlyList<Run> runs)
    {
        var name = Styled.Paragraph(TextStyle.Signature, runs);
        name.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = $"{Room}" };
        return name;
    }

    /// <summary>A long name goes on below itself, not below its label; the tab stops are the style's.</summary>
    private static Paragraph Hanging(Paragraph name)
    {
        name.ParagraphProperties!.Indentation = new Indentation { Left = "5600", Hanging = "900" };
        return name;
    }

    /// <summary>The block's end: nothing more is kept with it.</summary>
    private static Paragraph Last(IReadOnlyList<Run> runs)
    {
        var last = Styled.Paragraph(TextStyle.Signature, runs);
        last.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
        return last;
    }
}
