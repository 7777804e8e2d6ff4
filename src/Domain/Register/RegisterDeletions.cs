using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Procedure;

namespace HostingFunctions.Domain.Register;

/// <summary>The decision after grace: deletion by two persons, or more time (sop.md part 3). Nothing is decided by the clock.</summary>
public static class RegisterDeletions
{
    /// <summary>The most days by which one decision can extend the grace, counted from the day of the decision (ours).</summary>
    public const int LongestExtension = 366;

    /// <summary>The PA sub-coordinator proposes to delete it; nothing happens until a second person agrees.</summary>
    public static RegisterChange ProposeDeletion(this HostedApplication application, Official by, string reason, DateTimeOffset at)
    {
        application.RequireUndecided(by, at, "propose the deletion of");
        return application.Decide(new DeletionDecision(DeletionAct.Proposed, by, reason, at), record => record, "Penghapusan diusulkan", reason);
    }

    /// <param name="until">The last day of the extended grace.</param>
    public static RegisterChange ExtendGrace(this HostedApplication application, Official by, DateOnly until, string reason, DateTimeOffset at)
    {
        application.RequireUndecided(by, at, "extend the grace of");
        var today = Wib.DateOf(at);
        application.Require(until > today && until <= today.AddDays(LongestExtension), "extend the grace so far of");
        return application.Decide(
            new DeletionDecision(DeletionAct.Extended, by, reason, at), record => record with { GraceUntil = until, GraceReason = reason },
            $"Masa tenggang diperpanjang sampai {Tanggal.Short(until)}", reason);
    }

    /// <summary>The second person agrees: from now on its status is deleted. Staff clear the server by hand.</summary>
    public static RegisterChange AgreeToDeletion(this HostedApplication application, Official by, DateTimeOffset at)
    {
        var proposal = application.RequireProposalOfAnother(by, "delete");
        return application.Decide(
            new DeletionDecision(DeletionAct.Agreed, by, "", at) { Proposal = proposal }, record => record with { DeletedAt = at },
            "Penghapusan disetujui", proposal.Reason);
    }

    public static RegisterChange DeclineDeletion(this HostedApplication application, Official by, string reason, DateTimeOffset at)
    {
        var proposal = application.RequireProposalOfAnother(by, "decline the deletion of");
        return application.Decide(
            new DeletionDecision(DeletionAct.Declined, by, reason, at) { Proposal = proposal }, record => record, "Penghapusan tidak disetujui", reason);
    }

    /// <summary>
    /// Whether the person may agree to the waiting proposal: the NIP must differ from that of the person who proposed, whatever their offices.
    /// </summary>
    public static bool MayAgree(this RegisterRecord application, Official official) =>
        application.Deletion is { Act: DeletionAct.Proposed } proposal && proposal.By.Nip != official.Nip;

    private static RegisterChange Decide(
        this HostedApplication application, DeletionDecision decision, Func<RegisterRecord, RegisterRecord> then, string action, string detail)
    {
        var record = then(application.Record) with { Deletion = decision, DeletionRound = application.Record.DeletionRound + 1 };
        var noted = application.Record.Manager.Is(decision.By) ? $"{detail} {Requests.Decision.OwnMark}".Trim() : detail;
        return application.Change(record.TellingOn(Wib.DateOf(decision.At)), new HistoryEntry(decision.At, decision.By.NameAndTitle, action, noted)
        {
            Fact = FactOf(decision.Act, application.Record, record),
        });
    }

    private static Fact FactOf(DeletionAct act, RegisterRecord before, RegisterRecord after) => act switch
    {
        DeletionAct.Extended => new Fact(FactKind.GraceExtended) { Before = before.GraceUntil, Until = after.GraceUntil },
        DeletionAct.Proposed => FactKind.DeletionProposed,
        DeletionAct.Agreed => FactKind.Deleted,
        _ => FactKind.DeletionDeclined,
    };

    private static void RequireUndecided(this HostedApplication application, Official by, DateTimeOffset at, string what) => application.Require(
        by.Role == Role.SubKoordinatorPa && application.Record.PendingRenewal is null && !application.Record.IsDeletionProposed
        && application.Record.StatusOn(Wib.DateOf(at)) == HostingStatus.PastGrace,
        what);

    private static DeletionDecision RequireProposalOfAnother(this HostedApplication application, Official by, string what)
    {
        application.Require(by.Role == Role.KepalaBidang && application.Record.PendingRenewal is null && application.Record.MayAgree(by), what);
        return application.Record.Deletion!;
    }
}
