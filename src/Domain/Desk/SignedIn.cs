using HostingFunctions.Domain.Clients;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Desk;

/// <summary>An official at the desk, or a program with a key.</summary>
/// <param name="Offices">Those that the person holds today, at least one; none for a program.</param>
/// <param name="Antiforgery">What every form of this session carries, so that no other site can post one.</param>
public sealed record SignedIn(EmailAddress Email, IReadOnlyList<Official> Offices, string Antiforgery)
{
    /// <summary>The field that carries <see cref="Antiforgery"/>.</summary>
    public const string AntiforgeryField = "antiforgery";

    /// <param name="secret">What the session's cookie holds, from which nobody can tell the outcome and back.</param>
    public static string AntiforgeryOf(string secret) => Sha256Hash.Of($"antiforgery\n{secret}").ToString();

    /// <summary>The program that shows a key; null for an official.</summary>
    public Client? Client { get; init; }

    /// <summary>
    /// Whether a form is of this session. It takes as long whatever the answer. What a program sends carries its key, which no other site can have it send.
    /// </summary>
    public bool Wrote(string? antiforgery) => Client is not null || Sha256Hash.Of(antiforgery ?? "").IsInFixedTime(Sha256Hash.Of(Antiforgery));

    public string Name => Client?.Name ?? Offices[0].Name;

    /// <summary>The name and first office for trails and notes.</summary>
    public string NameAndTitle => Client?.NameAndTitle ?? Offices[0].NameAndTitle;

    public static SignedIn Of(Client client) => new(client.Address, [], "") { Client = client };

    public bool Holds(Role role) => Client is null ? Offices.Any(office => office.Role == role) : Client.Role == role;

    public bool May(DeskAct act) => Rights.Table[act].Any(Holds) && !(Client is null ? Rights.OfPrograms : Rights.OfPeople).Contains(act);

    /// <summary>In logs only who, never what the session proves.</summary>
    public override string ToString() => NameAndTitle;
}
