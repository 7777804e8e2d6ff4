using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using HostingFunctions.Documents.Pictures;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents;

/// <summary>The emblem in the letterhead, a PNG or an SVG file. It is a part of each document.</summary>
public sealed record Emblem
{
    private const int MostBytes = 512 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    private Emblem(byte[] content, string ending, double shape) => (Content, Ending, Shape) = (content, ending, shape);

    internal byte[] Content { get; }

    /// <summary>The ending of its part's name.</summary>
    internal string Ending { get; }

    /// <summary>Its width by its height.</summary>
    internal double Shape { get; }

    /// <returns>Null when it is neither, damaged, or larger than 512 KB.</returns>
    public static Emblem? Of(byte[] content) => content.Length > MostBytes ? null : OfPng(content) ?? OfSvg(content);

    private static Emblem? OfPng(byte[] content)
    {
        if (FileTypes.Recognize(content) != FileType.Png)
        {
            return null;
        }

        var scan = new PngScan();
        scan.Read(content);
        return scan.CanBePrinted && scan.Size is { } size ? new(content, ".png", (double)size.Width / size.Height) : null;
    }

    /// <summary>Its sides, or those of its view box (SVG 1.1, 7.2 and 7.7).</summary>
    private static Emblem? OfSvg(byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), Settings);
            var root = XElement.Load(reader);
            if (root.Name != XName.Get("svg", "http://www.w3.org/2000/svg"))
            {
                return null;
            }

            var box = ((string?)root.Attribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var (width, height) = box.Length == 4 ? (box[2], box[3]) : ((string?)root.Attribute("width") ?? "", (string?)root.Attribute("height") ?? "");
            return new(content, ".svg", Length(width) / Length(height) is > 0 and < 100 and var shape ? shape : 1);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static double Length(string text) =>
        double.TryParse(text.TrimEnd('p', 'x', 't', 'm', 'c', 'i', 'n', 'e', '%'), CultureInfo.InvariantCulture, out var length) ? length : 0;
}
