using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/pemusnahan</c>: what is due, who confirmed it, and the records of what was destroyed.</summary>
/// <param name="List">The last list; null when there was none.</param>
/// <param name="Names">What the items on it are called, by key; nothing of what is gone.</param>
/// <param name="Records">Months, newest first.</param>
public sealed record DestructionPage(
    SignedIn Who, Destruction? List, IReadOnlyDictionary<string, string> Names, RetentionRules Rules, IReadOnlyList<DateOnly> Records)
    : DeskPage(Who, "Pemusnahan")
{
    /// <summary>The keys of the items that are held, by themselves or with one of their requests.</summary>
    public IReadOnlySet<string> Held { get; init; } = new HashSet<string>();

    public DeskAct? Done { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public override bool Refused => Errors.Count > 0;

    public bool MayConfirm => List is { IsWaiting: true } list && list.First?.IsOf(Who) != true;
}
