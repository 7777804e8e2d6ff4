using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Register;

/// <summary>
/// The change of hosting manager outside the renewal. The manager or the agency requests it; the agency's head, at the address that they confirmed, or else the
/// PA sub-coordinator decides, never a manager.
/// </summary>
public static class RegisterManagers
{
    /// <summary>A new request replaces one that still waits, so that a mistake can be corrected; the earlier link dies.</summary>
    public static RegisterChange AskForManager(this HostedApplication application, ManagerChange asked)
    {
        application.Require(application.Record.PendingRenewal is null, "change the manager of");
        return application.Change(
            (application.Record with { ManagerChange = asked }).TellingOn(Wib.DateOf(asked.AskedAt)),
            new HistoryEntry(
                asked.AskedAt, asked.AskedBy, "Pergantian Pengelola Hosting diajukan", $"{application.Record.Manager.Name} menjadi {asked.To.Name}"));
    }

    /// <summary>The head says yes.</summary>
    public static RegisterChange ConfirmManager(this HostedApplication application, DateTimeOffset at)
    {
        application.Require(application.Record.PendingRenewal is null && application.Record.IsForHead(), "confirm a new manager of");
        return application.Replace(application.Record.ManagerChange! with { ConfirmedAt = at }, application.Record.HeadTitle, at);
    }

    /// <summary>The PA sub-coordinator says <c>ya</c>.</summary>
    public static RegisterChange AcceptManager(this HostedApplication application, Official by, DateTimeOffset at) =>
        application.Replace(application.RequireForOfficial(by) with { ConfirmedAt = at, DecidedBy = by }, by.NameAndTitle, at);

    /// <summary>The PA sub-coordinator says <c>tidak</c>.</summary>
    public static RegisterChange RefuseManager(this HostedApplication application, Official by, string reason, DateTimeOffset at)
    {
        var refused = application.RequireForOfficial(by) with { RefusedAt = at, DecidedBy = by, Reason = reason };
        return application.Change(
            (application.Record with { ManagerChange = refused }).TellingOn(Wib.DateOf(at)),
            new HistoryEntry(at, by.NameAndTitle, "Pergantian Pengelola Hosting ditolak", reason));
    }

    /// <summary>Whether a change waits for the head: it was requested when the head's address was confirmed, and the address is still the head's.</summary>
    public static bool IsForHead(this RegisterRecord application) => application.ManagerChange is { } change && application.IsForHead(change);

    /// <summary>Whether a change waits for the PA sub-coordinator, because no confirmed address of the head's is known for it.</summary>
    public static bool IsForOfficial(this RegisterRecord application) => application.ManagerChange is { IsWaiting: true } && !application.IsForHead();

    /// <summary>Whether the person may decide on the change that waits: it concerns them as neither the present nor the new manager.</summary>
    public static bool MayDecide(this RegisterRecord application, Official official) =>
        application.IsForOfficial() && !application.Manager.Is(official) && !application.ManagerChange!.To.Is(official);

    /// <param name="change">One just requested, or the one in the record.</param>
    internal static bool IsForHead(this RegisterRecord application, ManagerChange change) =>
        change is { IsWaiting: true, HeadEmail: { } asked } && asked == application.HeadEmail;

    private static RegisterChange Replace(this HostedApplication application, ManagerChange decided, string by, DateTimeOffset at)
    {
        var former = application.Record.Manager;
        return application.Change(
            (application.Record with { Manager = decided.To, ManagerChange = decided with { Former = former } }).TellingOn(Wib.DateOf(at)),
            new HistoryEntry(at, by, "Pengelola Hosting diganti", $"{former.Name} menjadi {decided.To.Name}") { Fact = FactKind.ManagerChanged });
    }

    private static ManagerChange RequireForOfficial(this HostedApplication application, Official by)
    {
        application.Require(
            by.Role == Role.SubKoordinatorPa && application.Record.PendingRenewal is null && application.Record.MayDecide(by), "decide on a new manager of");
        return application.Record.ManagerChange!;
    }
}
