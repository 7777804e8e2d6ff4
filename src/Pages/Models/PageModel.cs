namespace HostingFunctions.Pages.Models;

/// <summary>What a page shows. Each kind has one Razor component of the same name.</summary>
/// <param name="Title">The page's heading and the browser's title.</param>
public abstract record PageModel(string Title);
