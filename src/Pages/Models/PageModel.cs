namespace HostingFunctions.Pages.Models;

/// <summary>What a page shows. Each kind has one Razor component of the same name.</summary>
/// <param name="Title">The page's heading and the browser's title.</param>
public abstract record PageModel(string Title)
{
    /// <summary>True when the page shows a form again because something in it was wrong; the browser's title starts with that.</summary>
    public virtual bool Refused => false;
}
