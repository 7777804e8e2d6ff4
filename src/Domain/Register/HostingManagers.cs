using HostingFunctions.Domain.Calendar;

namespace HostingFunctions.Domain.Register;

/// <summary>The change of hosting manager outside the renewal: two persons of the agency, the one who asks and its head.</summary>
public static class HostingManagers
{
    /// <summary>A newer one takes the place of one that waits, so that a slip in it can be mended; the earlier link dies with it.</summary>
    public static HostingChange AskForManager(this Hosting hosting, ManagerChange asked)
    {
        hosting.Require(hosting.Record.PendingRenewal is null, "change the manager of");
        return hosting.Change(
            (hosting.Record with { ManagerChange = asked }).TellingOn(Wib.DateOf(asked.AskedAt)),
            new HistoryEntry(asked.AskedAt, asked.AskedBy, "Pergantian Pengelola Hosting diajukan", $"{hosting.Record.Manager.Name} menjadi {asked.To.Name}"));
    }

    public static HostingChange ConfirmManager(this Hosting hosting, DateTimeOffset at)
    {
        hosting.Require(hosting.Record.PendingRenewal is null && hosting.Record.ManagerChange is { IsWaiting: true }, "confirm a new manager of");
        var (former, asked) = (hosting.Record.Manager, hosting.Record.ManagerChange!);
        return hosting.Change(
            (hosting.Record with { Manager = asked.To, ManagerChange = asked with { ConfirmedAt = at, Former = former } }).TellingOn(Wib.DateOf(at)),
            new HistoryEntry(at, $"{hosting.Record.HeadName} (Kepala OPD)", "Pengelola Hosting diganti", $"{former.Name} menjadi {asked.To.Name}"));
    }
}
