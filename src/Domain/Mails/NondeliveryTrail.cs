using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Mails;

/// <summary>What the trail of a request or hosted application says of mails that did not arrive.</summary>
public static class NondeliveryTrail
{
    /// <param name="revision">The request's.</param>
    public static AuditEntry InAudit(Nondelivery why, EmailAddress to, int revision) => new(why.At, AuditEntry.System, CameBack(why), revision, to.Value);

    public static HistoryEntry InHistory(Nondelivery why, EmailAddress to) => new(why.At, AuditEntry.System, CameBack(why), to.Value);

    private static string CameBack(Nondelivery why) => $"Email kembali: {why.Reason()}";
}
