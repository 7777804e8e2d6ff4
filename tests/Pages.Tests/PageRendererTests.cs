using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HostingFunctions.Domain.Addresses;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Pages.Messages;
using HostingFunctions.Pages.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HostingFunctions.Pages.Tests;

public sealed class PageRendererTests
{
    [Fact]
    public async Task RenderAsync_LetterheadInServices_StandsInTheHead()
    {
        using var services = new ServiceCollection().AddSingleton(new Letterhead("PEMERINTAH KOTA LAIN", "DINAS LAIN", "")).BuildServiceProvider();
        var renderer = new PageRenderer(services, NullLoggerFactory.Instance);

        var page = new HtmlParser().ParseDocument(await renderer.RenderAsync(new HomePage()));

        page.QuerySelector(".letterhead p")!.TextContent.ShouldContain("PEMERINTAH KOTA LAIN");
        page.DocumentElement.TextContent.ShouldNotContain("BATAM");
    }

    [Fact]
    public async Task RenderAsync_ContactInServices_IsNamedInTheFooterAndOnMessages()
    {
        var contact = new Contact("(0778) 12-3456", EmailAddress.Parse("hosting@batam.go.id"), "Senin sampai Jumat");
        using var services = new ServiceCollection().AddSingleton(contact).BuildServiceProvider();
        var renderer = new PageRenderer(services, NullLoggerFactory.Instance);

        var page = new HtmlParser().ParseDocument(await renderer.RenderAsync(LinkMessages.Unknown));

        foreach (var line in new[] { page.QuerySelector("footer .contact")!, page.QuerySelector("main .contact")! })
        {
            line.TextContent.Trim().ShouldBe("Perlu bantuan? Hubungi telepon (0778) 12-3456 atau email hosting@batam.go.id, Senin sampai Jumat.");
            line.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["tel:+62778123456", "mailto:hosting@batam.go.id"]);
        }

        (await Rendered.PageAsync(LinkMessages.Unknown)).QuerySelector(".contact").ShouldBeNull();
    }

    [Fact]
    public async Task RenderAsync_UnknownModel_Throws() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Rendered.Renderer.RenderAsync(new Unknown()));

    [Fact]
    public async Task RenderAsync_ManyAtOnce_EachGetsItsOwnPage()
    {
        var numbers = Enumerable.Range(1, 64).Select(number => $"H-{number:000}").ToList();

        var pages = await Task.WhenAll(numbers.Select(
            number => Task.Run(() => Rendered.Renderer.RenderAsync(new SubmittedPage(number, "b***@batam.go.id", "/status/x", Sample.Lapse)))));

        pages.Zip(numbers).ShouldAllBe(pair => pair.First.Contains($"<strong>{pair.Second}</strong>"));
    }

    private sealed record Unknown() : PageModel("Unknown");
}
