using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Domain.Retention;

/// <summary>What the desk's trail says of retention. It names no person whose data are kept.</summary>
public static class RetentionTrail
{
    public static HistoryEntry Set(SignedIn who, RetentionSchedule schedule) => new(
        schedule.At, who.NameAndTitle, "Masa simpan ditetapkan",
        string.Join("; ", Enum.GetValues<DataKind>().Select(kind => $"{kind.Title()}: {DataKindText.Period(schedule.Months(kind))}")));

    public static HistoryEntry Held(SignedIn who, Hold hold) => new(hold.At, who.NameAndTitle, "Pemusnahan ditahan", hold.Number);

    public static HistoryEntry Released(SignedIn who, Hold hold, DateTimeOffset at) => new(at, who.NameAndTitle, "Penahanan dilepas", hold.Number);

    public static HistoryEntry Confirmed(SignedIn who, Destruction list, DateTimeOffset at) => new(
        at, who.NameAndTitle, list.IsConfirmed ? "Pemusnahan disahkan, yang kedua" : "Pemusnahan disahkan, yang pertama", list.Number);

    /// <summary>It says whose data were seen only to whoever knows the address: a hash of it with a salt.</summary>
    public static HistoryEntry Seen(SignedIn who, EmailAddress subject, DateTimeOffset at)
    {
        var salt = Guid.NewGuid().ToString("N");
        return new HistoryEntry(at, who.NameAndTitle, "Data pribadi seseorang diunduh", $"{salt}:{Sha256Hash.Of($"{salt}\n{subject}")}");
    }

    /// <summary>What the trail of a request says when its words are gone.</summary>
    public static AuditEntry Erased(Destruction list, int revision, DateTimeOffset at) =>
        new(at, AuditEntry.System, AuditEntry.Destroyed, revision, list.Number) { Fact = FactKind.Erased };

    /// <inheritdoc cref="Erased(Destruction, int, DateTimeOffset)"/>
    public static HistoryEntry Erased(Destruction list, DateTimeOffset at) =>
        new(at, AuditEntry.System, AuditEntry.Destroyed, list.Number) { Fact = FactKind.Erased };
}
