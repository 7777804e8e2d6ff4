using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HostingFunctions.Pages.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HostingFunctions.Pages.Tests;

/// <summary>Pages as a browser would read them.</summary>
internal static class Rendered
{
    public static PageRenderer Renderer { get; } = new(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);

    public static async Task<IHtmlDocument> PageAsync(PageModel model) => new HtmlParser().ParseDocument(await Renderer.RenderAsync(model));

    public static Task<IHtmlDocument> PageAsync(string sample) => PageAsync(SamplePages.All[sample]);
}
