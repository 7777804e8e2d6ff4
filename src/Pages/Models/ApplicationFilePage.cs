using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/register/{id}</c>: a hosted application with all that belongs to it, and what whoever is signed in may do with it.</summary>
/// <param name="Requests">The one that brought it into the register, and every renewal. Oldest first.</param>
public sealed record ApplicationFilePage(
    SignedIn Who, HostedApplication Application, IReadOnlyList<HostingRequest> Requests, IReadOnlyList<StandingLink> Links, DateOnly Today)
    : FilePage(Who, "Layanan hosting", AboutText.Of(Application.Record))
{
    /// <summary>The next day on which something is due for it; null when nothing is.</summary>
    public DateOnly? NextDue { get; init; }

    public override RequestId Id => Application.Id;

    public override IReadOnlyList<DeskAct> Acts { get; } = [DeskAct.SendServiceLink, DeskAct.WorkIncident, DeskAct.CorrectApplication];

    public override bool May(DeskAct act) => Application.Record.DeletedAt is null && Who.May(act);
}
