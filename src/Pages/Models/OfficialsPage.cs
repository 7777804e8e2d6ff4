using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/pejabat</c>: who holds which role, what waits to be confirmed, and the form for a change.</summary>
/// <param name="Roster">As it is in force, with an administrator of the settings.</param>
public sealed record OfficialsPage(SignedIn Who, OfficialRoster Roster, DateOnly Today) : DeskPage(Who, "Pejabat")
{
    /// <summary>As stored at the desk; null when the officials are in a file.</summary>
    public OfficialsBook? Book { get; init; }

    public IReadOnlyList<Vacancy> Vacancies { get; init; } = [];

    /// <summary>Changes in force whose steps are still being moved.</summary>
    public IEnumerable<RoleChange> Moving => Book?.Changes.Where(change => change.State == RoleChangeState.InForce) ?? [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<OfficialsEntry> History { get; init; } = [];

    /// <summary>What the form shows: as it was typed, or the holding that is to be changed.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>What the form that was checked would bring about; null when none was.</summary>
    public RoleChangePreview? Preview { get; init; }

    /// <summary>The change whose refusal was itself refused, with <see cref="Errors"/>; null for none.</summary>
    public RequestId? Refusing { get; init; }

    /// <summary>What was just done.</summary>
    public DeskAct? Done { get; init; }

    public override bool Refused => Errors.Count > 0;

    public bool MayPropose => Book is not null && Who.May(DeskAct.ManageOfficials);

    /// <summary>The key of the holding that the form changes; empty for a new one.</summary>
    public string Changing => Typed.GetValueOrDefault(OfficialForm.HoldingField.Name, "");

    /// <summary>Those who hold each role, who will, then who did.</summary>
    public IEnumerable<IGrouping<Role, Official>> ByRole => Roster.All
        .OrderBy(one => one.Role).ThenBy(one => one.IsOverOn(Today)).ThenByDescending(one => one.Holds(Today)).ThenBy(one => one.From).GroupBy(one => one.Role);
}
