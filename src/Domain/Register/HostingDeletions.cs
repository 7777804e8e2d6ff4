using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Register;

/// <summary>The decision after grace: deletion by two persons, or more time (sop.md part 3). The clock decides nothing.</summary>
public static class HostingDeletions
{
    /// <summary>The longest that one decision extends the grace, in days from the day of the decision (ours).</summary>
    public const int LongestExtension = 366;

    /// <summary>The PA sub-coordinator wants it deleted; nothing happens until a second person agrees.</summary>
    public static HostingChange ProposeDeletion(this Hosting hosting, Official by, string reason, DateTimeOffset at)
    {
        hosting.RequireUndecided(by, at, "propose the deletion of");
        return hosting.Decide(new DeletionDecision(DeletionAct.Proposed, by, reason, at), record => record, "Penghapusan diusulkan", reason);
    }

    /// <param name="until">The last day of the longer grace.</param>
    public static HostingChange ExtendGrace(this Hosting hosting, Official by, DateOnly until, string reason, DateTimeOffset at)
    {
        hosting.RequireUndecided(by, at, "extend the grace of");
        var today = Wib.DateOf(at);
        hosting.Require(until > today && until <= today.AddDays(LongestExtension), "extend the grace so far of");
        return hosting.Decide(
            new DeletionDecision(DeletionAct.Extended, by, reason, at), record => record with { GraceUntil = until, GraceReason = reason },
            $"Masa tenggang diperpanjang sampai {Tanggal.Short(until)}", reason);
    }

    /// <summary>The second person agrees: from now on its status is deleted. The server is cleared by hand.</summary>
    public static HostingChange AgreeToDeletion(this Hosting hosting, Official by, DateTimeOffset at)
    {
        var proposal = hosting.RequireProposalOfAnother(by, "delete");
        return hosting.Decide(
            new DeletionDecision(DeletionAct.Agreed, by, "", at) { Proposal = proposal }, record => record with { DeletedAt = at }, "Penghapusan disetujui", proposal.Reason);
    }

    public static HostingChange DeclineDeletion(this Hosting hosting, Official by, string reason, DateTimeOffset at)
    {
        var proposal = hosting.RequireProposalOfAnother(by, "decline the deletion of");
        return hosting.Decide(
            new DeletionDecision(DeletionAct.Declined, by, reason, at) { Proposal = proposal }, record => record, "Penghapusan tidak disetujui", reason);
    }

    /// <summary>Whether the person may agree to the proposal that waits: it must be another than who proposed, by NIP, whatever the office.</summary>
    public static bool MayAgree(this HostingRecord hosting, Official official) => hosting.Deletion is { Act: DeletionAct.Proposed } proposal && proposal.By.Nip != official.Nip;

    private static HostingChange Decide(
        this Hosting hosting, DeletionDecision decision, Func<HostingRecord, HostingRecord> then, string action, string detail)
    {
        var record = then(hosting.Record) with { Deletion = decision, DeletionRound = hosting.Record.DeletionRound + 1 };
        return hosting.Change(record.TellingOn(Wib.DateOf(decision.At)), new HistoryEntry(decision.At, decision.By.NameAndTitle, action, detail));
    }

    private static void RequireUndecided(this Hosting hosting, Official by, DateTimeOffset at, string what) => hosting.Require(
        by.Role == Role.SubKoordinatorPa && hosting.Record.PendingRenewal is null && !hosting.Record.IsDeletionProposed
        && hosting.Record.StatusOn(Wib.DateOf(at)) == HostingStatus.PastGrace,
        what);

    private static DeletionDecision RequireProposalOfAnother(this Hosting hosting, Official by, string what)
    {
        hosting.Require(by.Role == Role.KepalaBidang && hosting.Record.PendingRenewal is null && hosting.Record.MayAgree(by), what);
        return hosting.Record.Deletion!;
    }
}
