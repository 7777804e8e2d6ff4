namespace HostingFunctions.Pages.Models;

/// <summary>A page with text only: what happened, what it means, what to do next. Each paragraph is plain text.</summary>
/// <param name="Next">The next page to visit; null when there is none.</param>
public sealed record MessagePage(string Title, IReadOnlyList<string> Paragraphs, PageLink? Next = null) : PageModel(Title)
{
    /// <summary>Whether it is about a link that does not work: then it offers to mail those that do.</summary>
    public bool IsAboutLink { get; init; }

    /// <summary>The whole message in one line, for programs.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
