using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using HostingFunctions.Domain.Addresses;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HostingFunctions.Pages;

/// <summary>The user guide, docs/panduan.md, as the app serves it: headings have the same anchors as on GitHub, pictures come from <c>/aset/</c>.</summary>
public static class Guide
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables().DisableHtml().Build();

    /// <summary>The guide as HTML, starting with its heading.</summary>
    public static string Html { get; } = Read().ToHtml(Pipeline);

    private static MarkdownDocument Read()
    {
        var text = Markdown.Parse(Encoding.UTF8.GetString(EmbeddedFile.Read("panduan.md")), Pipeline);
        foreach (var picture in text.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            // In the repository the path is images/panduan/status.png; here it is panduan-status.png.
            var file = $"panduan-{Path.GetFileName(picture.Url)}";
            picture.Url = Paths.Asset(file);
            var (width, height) = SizeOf(EmbeddedFile.Read(file));
            var attributes = picture.GetAttributes();
            attributes.AddProperty("width", width);
            attributes.AddProperty("height", height);
            attributes.AddProperty("loading", "lazy");
        }

        return text;
    }

    /// <summary>The page states the size, so that nothing moves when a picture loads. A PNG file holds it in bytes 16 to 23.</summary>
    private static (string Width, string Height) SizeOf(ReadOnlySpan<byte> png) => (Number(png[16..]), Number(png[20..]));

    private static string Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes).ToString(CultureInfo.InvariantCulture);
}
