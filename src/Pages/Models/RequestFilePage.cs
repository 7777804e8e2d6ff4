using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/permohonan/{id}</c>: a request with all that belongs to it, and what whoever is signed in may do with it.</summary>
/// <param name="Trail">Oldest first.</param>
public sealed record RequestFilePage(SignedIn Who, HostingRequest Request, IReadOnlyList<AuditEntry> Trail, IReadOnlyList<StandingLink> Links)
    : FilePage(Who, "Permohonan", AboutText.Of(Request))
{
    /// <summary>Who has the current step, and how late it is; null unless an official has it.</summary>
    public Handling? Handling { get; init; }

    /// <summary>The last day for the applicant's answer; null unless the request waits for it.</summary>
    public DueDate? Lapse { get; init; }

    /// <summary>What a renewal changes in the form in force, perhaps nothing; null for a first request.</summary>
    public IReadOnlyList<Pa17Change>? Changes { get; init; }

    /// <summary>The holders of its step's role to whom it may be handed.</summary>
    public IReadOnlyList<Official> MayTake { get; init; } = [];

    /// <summary>Whether whoever is signed in holds its step.</summary>
    public bool IsHolder { get; init; }

    public override RequestId Id => Request.Id;

    public override IReadOnlyList<DeskAct> Acts { get; } =
        [DeskAct.Decide, DeskAct.ResendMail, DeskAct.HandOver, DeskAct.ExtendDueDate, DeskAct.WithdrawOnWord, DeskAct.WriteNote];

    public override bool May(DeskAct act) => Who.May(act, Request) && Request.Allows(act) && (act != DeskAct.Decide || IsHolder);
}
