using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Desk;

/// <summary>Who may do what at the desk: the one table from which the checks and the guide are made (ours).</summary>
public static class Rights
{
    private static readonly Role[] Everybody =
        [Role.SubKoordinatorPa, Role.SubKoordinatorSandiman, Role.PetugasPse, Role.KepalaBidang, Role.PetugasLoket, Role.Administrator];

    private static readonly Role[] Deciders = [Role.SubKoordinatorPa, Role.SubKoordinatorSandiman, Role.PetugasPse];

    private static readonly Role[] Officials = [.. Deciders, Role.KepalaBidang];

    private static readonly Role[] Overseers = [Role.KepalaBidang, Role.Administrator];

    public static IReadOnlyDictionary<DeskAct, IReadOnlyList<Role>> Table { get; } = new Dictionary<DeskAct, IReadOnlyList<Role>>
    {
        [DeskAct.SeeDesk] = Everybody,
        [DeskAct.SeeAllDesks] = [Role.KepalaBidang],
        [DeskAct.SeeRequests] = Everybody,
        [DeskAct.Decide] = Deciders,
        [DeskAct.ResendMail] = Officials,
        [DeskAct.HandOver] = Officials,
        [DeskAct.ExtendDueDate] = Officials,
        [DeskAct.WriteNote] = Officials,
        [DeskAct.WithdrawOnWord] = [Role.SubKoordinatorPa],
        [DeskAct.SeeRegister] = Everybody,
        [DeskAct.SendServiceLink] = [Role.SubKoordinatorPa, Role.PetugasLoket],
        [DeskAct.CorrectApplication] = [Role.SubKoordinatorPa],
        [DeskAct.WorkIncident] = [Role.SubKoordinatorPa],
        [DeskAct.EnterLetter] = [Role.SubKoordinatorPa, Role.PetugasLoket],
        [DeskAct.Export] = Officials,
        [DeskAct.Import] = [Role.SubKoordinatorPa],
        [DeskAct.SeeFigures] = [.. Officials, Role.Administrator],
        [DeskAct.SeeOfficials] = Overseers,
        [DeskAct.ManageOfficials] = [Role.Administrator],
        [DeskAct.ConfirmOfficials] = Overseers,
        [DeskAct.ManageCalendar] = [Role.Administrator],
        [DeskAct.SeeProof] = Overseers,
        [DeskAct.ManageRetention] = [Role.Administrator],
        [DeskAct.SeeDestruction] = Overseers,
        [DeskAct.ConfirmDestruction] = Overseers,
        [DeskAct.SeePersonalData] = [Role.Administrator],
        [DeskAct.SettleMail] = [Role.SubKoordinatorPa, .. Overseers],
        [DeskAct.ManageClients] = [Role.Administrator],
        [DeskAct.SeeClients] = [Role.Administrator],
        [DeskAct.UseOwnWebhook] = Everybody,
    };

    /// <summary>
    /// What only people do, whatever the role of a program: a decision is of a person with a NIP (PA-18), who proposes and who confirms are two people,
    /// no key makes keys, and whoever sees all about a person answers for it.
    /// </summary>
    public static IReadOnlySet<DeskAct> OfPeople { get; } = new HashSet<DeskAct>
    {
        DeskAct.Decide, DeskAct.ManageOfficials, DeskAct.ConfirmOfficials, DeskAct.ConfirmDestruction, DeskAct.SeePersonalData, DeskAct.ManageClients,
    };

    /// <summary>What only programs do, each for itself and whatever its role.</summary>
    public static IReadOnlySet<DeskAct> OfPrograms { get; } = new HashSet<DeskAct> { DeskAct.UseOwnWebhook };

    /// <summary>Who may, as the guide says it.</summary>
    public static string WhoMay(DeskAct act) => OfPrograms.Contains(act) ? "Klien API, dengan kuncinya"
        : Table[act].Count == Everybody.Length ? "Semua jabatan" : string.Join(", ", Table[act].Select(role => role.Title()));
}
