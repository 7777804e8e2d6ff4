using HostingFunctions.Domain.Procedure;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Desk;

/// <summary>Who may act on one request at the desk, beyond what <see cref="Rights"/> says of roles (ours); and what is possible as it stands.</summary>
public static class RequestRights
{
    /// <summary>
    /// The Kepala Bidang may for every step, others for the step that they hold or would if it had not been handed over. While the applicant is waited for, the
    /// PA sub-coordinator has the mail sent again.
    /// </summary>
    public static bool May(this SignedIn who, DeskAct act, HostingRequest request) => who.May(act) && act switch
    {
        DeskAct.Decide => request.IsWith(who),
        DeskAct.HandOver or DeskAct.ExtendDueDate => who.Holds(Role.KepalaBidang) || request.IsWith(who),
        DeskAct.ResendMail => who.Holds(Role.KepalaBidang) || (request.Step is null ? who.Holds(Role.SubKoordinatorPa) : request.IsWith(who)),
        _ => true,
    };

    /// <summary>Whether there is something to do it with.</summary>
    public static bool Allows(this HostingRequest request, DeskAct act) => act switch
    {
        DeskAct.Decide or DeskAct.HandOver => request.Assigned is not null,
        DeskAct.ExtendDueDate => request.Assigned is { Due.Postponed: null },
        DeskAct.ResendMail => request.IsOpen && (request.Step is null || request.Assigned is not null),
        DeskAct.WithdrawOnWord => request.IsOpen,
        _ => true,
    };

    private static bool IsWith(this HostingRequest request, SignedIn who) => request.Round is { } round
        && (who.Holds(request.Step!.Role) || (request.HandoverOf(round) is { IsToSubstitute: true } handover && handover.To.Email == who.Email));
}
