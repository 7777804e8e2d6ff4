namespace HostingFunctions.Pages.Models;

/// <summary>What a page shows. Each kind has one Razor component of the same name.</summary>
/// <param name="Title">The page's heading, and part of the browser's title.</param>
/// <param name="About">What the browser's title says after it, to tell the page from others of its kind: <see cref="AboutText"/>.</param>
public abstract record PageModel(string Title, params IReadOnlyList<string> About)
{
    /// <summary>True when the page shows a form again because something in it was wrong; the browser's title starts with that.</summary>
    public virtual bool Refused => false;

    /// <summary>The browser's title without the service's name.</summary>
    public string TabTitle => (Refused ? "Ada kesalahan: " : "") + string.Join(" · ", [Task, .. About]);

    /// <summary>What is done on the page.</summary>
    protected virtual string Task => Title;
}
