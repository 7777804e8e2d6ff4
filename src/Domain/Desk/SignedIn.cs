using HostingFunctions.Domain.Files;
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

    /// <param name="secret">What the session's cookie holds, from which nobody can tell the outcome and back.</param>
    public static string AntiforgeryOf(string secret) => Sha256Hash.Of($"antiforgery\n{secret}").ToString();

    /// <summary>Whether a form is of this session. It takes as long whatever the answer.</summary>
    public bool Wrote(string? antiforgery) => Sha256Hash.Of(antiforgery ?? "").IsInFixedTime(Sha256Hash.Of(Antiforgery));

    public string Name => Offices[0].Name;

    /// <summary>The name and first office for trails and notes.</summary>
    public string NameAndTitle => Offices[0].NameAndTitle;

    public bool Holds(Role role) => Offices.Any(office => office.Role == role);

    public bool May(DeskAct act) => Rights.Table[act].Any(Holds);

    /// <summary>In logs only who, never what the session proves.</summary>
    public override string ToString() => NameAndTitle;
}
