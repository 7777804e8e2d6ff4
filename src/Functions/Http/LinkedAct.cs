using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What one page with a personal link does.</summary>
/// <typeparam name="TForm">Its form, checked.</typeparam>
/// <param name="Page">The page, with what was typed and what was wrong.</param>
/// <param name="Check">The form as typed, or what is wrong with it, the digits apart; asked again, with the request as it then is, when somebody else changed it meanwhile.</param>
/// <param name="Record">Stores the act.</param>
/// <param name="Done">What the person is told.</param>
public sealed record LinkedAct<TForm>(
    Func<OpenedLink, Submission, IReadOnlyList<FieldError>, PageModel> Page,
    Func<OpenedLink, Submission, Checked<TForm>> Check,
    Func<OpenedLink, TForm, Task<StoreOutcome>> Record,
    Func<OpenedLink, Task<IResult>> Done)
    where TForm : class
{
    /// <summary>The file fields of the form; none for most.</summary>
    public IReadOnlyList<AttachmentKind> Files { get; init; } = [];

    /// <summary>Whether the link may be used as it stands; most need it live.</summary>
    public Func<OpenedLink, bool> IsOpen { get; init; } = opened => opened.IsLive;
}
