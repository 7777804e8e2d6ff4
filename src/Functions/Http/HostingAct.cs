using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What one page with a personal link to a hosted application does; <see cref="LinkedAct{TForm}"/> is the same for a request.</summary>
/// <typeparam name="TForm">Its form, checked.</typeparam>
/// <param name="Page">The page, with what was typed and what was wrong.</param>
/// <param name="Check">The form as typed, or what is wrong with it, the digits apart; asked again when somebody else changed the application meanwhile.</param>
/// <param name="Change">What is stored, made from the application as it then is; null when it already is as typed.</param>
/// <param name="Done">What the person is told.</param>
public sealed record HostingAct<TForm>(
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, IReadOnlyList<FieldError>, PageModel> Page,
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, Checked<TForm>> Check,
    Func<OpenedHostingLink, TForm, HostingChange?> Change,
    Func<OpenedHostingLink, TForm, Task<IResult>> Done)
    where TForm : class
{
    /// <summary>Why this person cannot act here although the link lives; null when they can.</summary>
    public Func<OpenedHostingLink, MessagePage?> Hindrance { get; init; } = _ => null;
}
