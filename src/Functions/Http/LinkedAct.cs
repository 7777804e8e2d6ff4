using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What one page with a personal link does.</summary>
/// <param name="Page">The page, with what was typed and what was wrong.</param>
/// <param name="Check">What is wrong with the typed fields, the digits apart.</param>
/// <param name="Record">Stores the act; asked again, with the request as it then is, when somebody else changed it meanwhile.</param>
/// <param name="Done">What the person is told.</param>
public sealed record LinkedAct(
    Func<OpenedLink, Submission, IReadOnlyList<FieldError>, PageModel> Page,
    Func<OpenedLink, Submission, IReadOnlyList<FieldError>> Check,
    Func<OpenedLink, Submission, Task<StoreOutcome>> Record,
    Func<OpenedLink, Task<IResult>> Done)
{
    /// <summary>The file fields of the form; none for most.</summary>
    public IReadOnlyList<AttachmentKind> Files { get; init; } = [];

    /// <summary>Whether the link may be used as it stands; most need it live.</summary>
    public Func<OpenedLink, bool> IsOpen { get; init; } = opened => opened.IsLive;
}
