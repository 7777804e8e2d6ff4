namespace HostingFunctions.Pages.Models;

/// <summary>A page of words only: what happened, what it means, what to do next. Each paragraph is plain text.</summary>
/// <param name="Next">Where to go next; null for nowhere.</param>
public sealed record MessagePage(string Title, IReadOnlyList<string> Paragraphs, PageLink? Next = null) : PageModel(Title)
{
    /// <summary>All of it in one line, for programs.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
