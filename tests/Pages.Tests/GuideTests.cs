using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Pages.Models;

namespace HostingFunctions.Pages.Tests;

/// <summary>The guide is right: its words are those of the pages, its numbers those of the rules.</summary>
public sealed class GuideTests
{
    [Fact]
    public async Task Html_Bold_IsWrittenOnSomePage()
    {
        var pages = new List<string>();
        foreach (var model in SamplePages.All.Values.Where(model => model is not GuidePage))
        {
            pages.Add(Words((await Rendered.PageAsync(model)).DocumentElement));
        }

        var quoted = (await GuideAsync()).QuerySelectorAll("strong").Select(Words).Distinct().ToList();

        quoted.Count.ShouldBeGreaterThan(20);
        quoted.Where(words => !pages.Any(page => page.Contains(words, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Html_Pictures_AreServedAndDescribed()
    {
        var pictures = (await GuideAsync()).QuerySelectorAll("img").ToList();

        var assets = Assets.All.Where(asset => asset.MediaType == "image/png").ToList();
        pictures.Select(picture => picture.GetAttribute("src")).ShouldBe(assets.Select(asset => $"/aset/{asset.Name}"), ignoreOrder: true);
        assets.ShouldAllBe(asset => asset.Content.Length < 120_000);
        pictures.ShouldAllBe(picture => picture.GetAttribute("alt")!.Length > 0);
        pictures.ShouldAllBe(picture => SideOf(picture, "width") < 1000 && SideOf(picture, "height") < 4000);
    }

    [Fact]
    public async Task Html_Numbers_AreThoseOfTheRules()
    {
        var text = Words(await GuideAsync());

        var times = Procedures.Current.Steps.Select(step => $"{step.Title}, langkah {step.Number} {step.WorkingDays} hari kerja");
        string[] said =
        [
            .. times, $"kedaluwarsa setelah {Procedures.LapseWorkingDays} hari kerja", "Setelah lima kali salah",
            $"paling lama {RegisterDeletions.LongestExtension} hari",
            RenewalStages.Usual,
        ];

        Link.MostWrongTries.ShouldBe(5);
        said.Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Html_WhoMayDoWhat_IsTheTableOfRights()
    {
        var rows = (await GuideAsync()).QuerySelectorAll("table").Last().QuerySelectorAll("tbody tr")
            .Select(row => string.Join(" | ", row.QuerySelectorAll("td").Select(Words)));

        rows.ShouldBe(Enum.GetValues<DeskAct>().Select(act => $"{act.Title()} | {Rights.WhoMay(act)}"));
    }

    private static async Task<IElement> GuideAsync() => (await Rendered.PageAsync("guide")).QuerySelector(".guide")!;

    /// <returns>Pixels, at least 1.</returns>
    private static int SideOf(IElement picture, string side) => int.Parse(picture.GetAttribute(side)!) is var pixels and > 0 ? pixels : int.MaxValue;

    private static string Words(INode node) => Regex.Replace(node.TextContent, @"\s+", " ").Trim();
}
