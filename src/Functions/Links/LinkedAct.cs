using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;

namespace HostingFunctions.Links;

/// <summary>What one page with a personal link does.</summary>
/// <typeparam name="TOpened">What its link opens.</typeparam>
/// <typeparam name="TForm">Its form, checked.</typeparam>
/// <param name="Page">The page, with what was typed and what was wrong.</param>
/// <param name="Check">The form as typed, or what is wrong with it, the digits apart; asked again when somebody else was first.</param>
/// <param name="Do">Stores the act, and tells the person.</param>
public sealed record LinkedAct<TOpened, TForm>(
    Func<TOpened, Submission, IReadOnlyList<FieldError>, PageModel> Page,
    Func<TOpened, Submission, Checked<TForm>> Check,
    Func<TOpened, TForm, Task<ActEnding>> Do)
    where TOpened : OpenedLink
    where TForm : class
{
    /// <summary>The file fields of the form; none for most.</summary>
    public IReadOnlyList<AttachmentKind> Files { get; init; } = [];

    /// <summary>Whether the link may be used as it stands; most need it live.</summary>
    public Func<TOpened, bool> IsOpen { get; init; } = opened => opened.IsLive;

    /// <summary>Why this person cannot act here although the link lives; null when they can.</summary>
    public Func<TOpened, MessagePage?> Hindrance { get; init; } = _ => null;
}
