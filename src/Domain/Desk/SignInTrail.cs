using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Officials;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Desk;

/// <summary>What the desk's trail says of who signed in and out.</summary>
public static class SignInTrail
{
    public const string ByLink = "Dengan tautan email";

    public const string ByProvider = "Dengan OpenID Connect";

    public static HistoryEntry Asked(IEnumerable<Official> offices, DateTimeOffset at) =>
        new(at, AuditEntry.System, "Tautan masuk dikirim", string.Join(", ", offices.Select(office => office.NameAndTitle)));

    /// <param name="tries">Wrong digits so far.</param>
    public static HistoryEntry Refused(IEnumerable<Official> offices, int tries, DateTimeOffset at) => new(
        at, AuditEntry.System, "Masuk ditolak: empat angka tidak cocok",
        $"{string.Join(", ", offices.Select(office => office.NameAndTitle))}, percobaan {tries} dari {Link.MostWrongTries}");

    /// <param name="way">How it was proved who it is.</param>
    public static HistoryEntry Entered(SignedIn who, string way, DateTimeOffset at) => new(at, who.NameAndTitle, "Masuk", way);

    public static HistoryEntry Left(SignedIn who, DateTimeOffset at) => new(at, who.NameAndTitle, "Keluar");

    public static HistoryEntry LeftEverywhere(SignedIn who, DateTimeOffset at) => new(at, who.NameAndTitle, "Keluar dari semua perangkat");

    /// <summary>The person is no official any more.</summary>
    public static HistoryEntry Dismissed(EmailAddress holder, DateTimeOffset at) =>
        new(at, AuditEntry.System, "Sesi diakhiri: tidak lagi tercatat sebagai pejabat", holder.Value);
}
