using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>The change of hosting manager outside the renewal. It takes two persons of the agency: one requests it, the head confirms it.</summary>
public static class RegisterManagers
{
    /// <summary>A newer request replaces a waiting one, so that a mistake in it can be corrected; the earlier link dies with it.</summary>
    public static RegisterChange AskForManager(this HostedApplication application, ManagerChange asked)
    {
        application.Require(application.Record.PendingRenewal is null, "change the manager of");
        return application.Change(
            (application.Record with { ManagerChange = asked }).TellingOn(Wib.DateOf(asked.AskedAt)),
            new HistoryEntry(
                asked.AskedAt, asked.AskedBy, "Pergantian Pengelola Hosting diajukan", $"{application.Record.Manager.Name} menjadi {asked.To.Name}"));
    }

    public static RegisterChange ConfirmManager(this HostedApplication application, DateTimeOffset at)
    {
        application.Require(application.Record.PendingRenewal is null && application.Record.ManagerChange is { IsWaiting: true }, "confirm a new manager of");
        var (former, asked) = (application.Record.Manager, application.Record.ManagerChange!);
        return application.Change(
            (application.Record with { Manager = asked.To, ManagerChange = asked with { ConfirmedAt = at, Former = former } }).TellingOn(Wib.DateOf(at)),
            new HistoryEntry(at, $"{application.Record.HeadName} (Kepala OPD)", "Pengelola Hosting diganti", $"{former.Name} menjadi {asked.To.Name}"));
    }
}
