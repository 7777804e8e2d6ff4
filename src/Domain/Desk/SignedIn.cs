using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Desk;

/// <summary>An official at the desk.</summary>
/// <param name="Offices">Those that the person holds today; never empty.</param>
/// <param name="Antiforgery">What every form of this session carries, so that no other site can post one.</param>
public sealed record SignedIn(EmailAddress Email, IReadOnlyList<Official> Offices, string Antiforgery)
{
    /// <summary>The field that carries <see cref="Antiforgery"/>.</summary>
    public const string AntiforgeryField = "antiforgery";

    public string Name => Offices[0].Name;

    /// <summary>The name and first office for trails and notes.</summary>
    public string NameAndTitle => Offices[0].NameAndTitle;

    public bool Holds(Role role) => Offices.Any(office => office.Role == role);

    public bool May(DeskAct act) => Rights.Table[act].Any(Holds);

    /// <summary>In logs only who, never what the session proves.</summary>
    public override string ToString() => NameAndTitle;
}
