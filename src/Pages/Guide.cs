using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HostingFunctions.Pages;

/// <summary>The user guide, docs/panduan.md, as the app serves it: headings with the anchors that the same file has on GitHub, pictures from <c>/aset/</c>.</summary>
public static class Guide
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables().DisableHtml().Build();

    /// <summary>The text as HTML, from its heading on.</summary>
    public static string Html { get; } = Read().ToHtml(Pipeline);

    private static MarkdownDocument Read()
    {
        var text = Markdown.Parse(Encoding.UTF8.GetString(EmbeddedFile.Read("panduan.md")), Pipeline);
        foreach (var picture in text.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            // In the repository images/panduan/status.png, here panduan-status.png.
            picture.Url = $"/aset/panduan-{Path.GetFileName(picture.Url)}";
            picture.GetAttributes().AddProperty("loading", "lazy");
        }

        return text;
    }
}
