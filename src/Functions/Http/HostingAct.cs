using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;
using HostingFunctions.Links;
using HostingFunctions.Pages.Models;
using Microsoft.AspNetCore.Http;

namespace HostingFunctions.Http;

/// <summary>What one page with a personal link to a hosted application does; <see cref="LinkedAct"/> is the same for a request.</summary>
/// <param name="Page">The page, with what was typed and what was wrong.</param>
/// <param name="Check">What is wrong with the typed fields, the digits apart.</param>
/// <param name="Change">What is stored, made from the application as it then is; null when it already is as typed.</param>
/// <param name="Done">What the person is told.</param>
public sealed record HostingAct(
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, IReadOnlyList<FieldError>, PageModel> Page,
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, IReadOnlyList<FieldError>> Check,
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, HostingChange?> Change,
    Func<OpenedHostingLink, IReadOnlyDictionary<string, string>, Task<IResult>> Done)
{
    /// <summary>Why this person cannot act here although the link lives; null when they can.</summary>
    public Func<OpenedHostingLink, MessagePage?> Hindrance { get; init; } = _ => null;
}
