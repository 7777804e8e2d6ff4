using System.Xml.Linq;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Documents.Word;

/// <summary><c>[Content_Types].xml</c>: the type of each part (ECMA-376, part 2, 7.2.3).</summary>
internal static class ContentTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static XElement ToXml() => new(
        Namespace + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Default(FileType.Png.Ending()[1..], FileType.Png.MediaType()),
        Default(FileType.Jpeg.Ending()[1..], FileType.Jpeg.MediaType()),
        Default("svg", "image/svg+xml"),
        Part(PartName.Document, Word + "document.main+xml"),
        Part(PartName.Styles, Word + "styles+xml"),
        Part(PartName.Settings, Word + "settings+xml"),
        Part(PartName.Letterhead, Word + "header+xml"),
        Part(PartName.SealedFooter, Word + "footer+xml"),
        Part(PartName.Footer, Word + "footer+xml"),
        Part(PartName.Properties, "application/vnd.openxmlformats-package.core-properties+xml"));

    private static XElement Default(string extension, string type) =>
        new(Namespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Part(string name, string type) =>
        new(Namespace + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", type));
}
