using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/masa-simpan</c>: how long data are kept, since when, and what is held.</summary>
public sealed record RetentionPage(SignedIn Who, RetentionRules Rules) : DeskPage(Who, "Masa simpan")
{
    /// <summary>The number in the form that holds something; empty for none.</summary>
    public string Number { get; init; } = "";

    /// <summary>What was just done; null for nothing.</summary>
    public DeskAct? Done { get; init; }

    /// <summary>The form that is shown again because something in it was wrong.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>Whether <see cref="Errors"/> are those of the form that holds something.</summary>
    public bool IsHoldRefused { get; init; }

    public override bool Refused => Errors.Count > 0;
}
