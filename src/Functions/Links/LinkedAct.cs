using HostingFunctions.Domain.Forms;
using HostingFunctions.Pages.Models;
using HostingFunctions.Site;

namespace HostingFunctions.Links;

/// <summary>What a page behind a personal link does.</summary>
/// <typeparam name="TOpened">What the link opens.</typeparam>
/// <typeparam name="TForm">The checked form.</typeparam>
/// <param name="Page">The page, with what was typed and the errors.</param>
/// <param name="Check">Checks everything in the form except the digits. Called again when somebody else was first.</param>
/// <param name="Do">Stores the act and answers the person.</param>
public sealed record LinkedAct<TOpened, TForm>(
    Func<TOpened, Submission, IReadOnlyList<FieldError>, PageModel> Page,
    Func<TOpened, Submission, Checked<TForm>> Check,
    Func<TOpened, TForm, Task<ActEnding>> Do)
    where TOpened : OpenedLink
    where TForm : class
{
    /// <summary>The file fields of the form. Most forms have none.</summary>
    public IReadOnlyList<AttachmentKind> Files { get; init; } = [];

    /// <summary>Whether the link may be used as it stands. Most pages need a live link.</summary>
    public Func<TOpened, bool> IsOpen { get; init; } = opened => opened.IsLive;

    /// <summary>Whether the digits are asked for. Without them an act proves nothing, so its form must ask for something that no scanner types.</summary>
    public bool AsksForDigits { get; init; } = true;

    /// <summary>Why this person cannot act although the link is live; null when they can.</summary>
    public Func<TOpened, MessagePage?> Hindrance { get; init; } = _ => null;
}
