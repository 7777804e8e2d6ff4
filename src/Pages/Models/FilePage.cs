using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Domain.Retention;

namespace HostingFunctions.Pages.Models;

/// <summary>A page of the desk with all that belongs to a request or a hosted application, and what whoever is signed in may do with it.</summary>
public abstract record FilePage(SignedIn Who, string Title, params IReadOnlyList<string> About) : DeskPage(Who, Title, About)
{
    public abstract RequestId Id { get; }

    /// <summary>What is done with it, by whoever may.</summary>
    public abstract IReadOnlyList<DeskAct> Acts { get; }

    /// <summary>Why it is kept from being destroyed; null when nothing keeps it.</summary>
    public Hold? Hold { get; init; }

    /// <summary>What was just done; null for nothing.</summary>
    public DeskAct? Done { get; init; }

    /// <summary>The act whose form is shown again because something in it was wrong; null for none.</summary>
    public DeskAct? Act { get; init; }

    /// <summary>The typed text of each field of that form by name.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    public override bool Refused => Errors.Count > 0;

    /// <summary>Whether whoever is signed in may, and there is something to do it with.</summary>
    public abstract bool May(DeskAct act);
}
