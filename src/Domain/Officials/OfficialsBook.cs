using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Officials;

/// <summary>
/// All who hold, held or will hold a role, and the changes that are not settled. It is stored as one, so that of two acts at once the second sees the first.
/// </summary>
public sealed record OfficialsBook(IReadOnlyList<Official> Officials)
{
    /// <summary>What was held by people whose data were destroyed.</summary>
    public IReadOnlyList<FormerHolding> Former { get; init; } = [];

    /// <summary>Those that wait, and those of which somebody is still to be told.</summary>
    public IReadOnlyList<RoleChange> Changes { get; init; } = [];

    /// <summary>Entries that the desk's trail does not have yet.</summary>
    public IReadOnlyList<HistoryEntry> Untold { get; init; } = [];

    /// <summary>Null for a book not stored yet.</summary>
    public RowVersion? RowVersion { get; init; }

    public OfficialRoster Roster => new(Officials);

    public IEnumerable<RoleChange> Waiting => Changes.Where(change => change.IsWaiting);

    public RoleChange? Find(RequestId id) => Changes.FirstOrDefault(change => change.Id == id);

    /// <summary>The officials as the deployment's file names them.</summary>
    public static OfficialsUpdate FirstFilling(IReadOnlyList<Official> officials, DateTimeOffset at)
    {
        var names = string.Join(", ", officials.Select(official => official.NameAndTitle));
        return new OfficialsBook(officials).With(null, new HistoryEntry(at, AuditEntry.System, "Daftar pejabat diisi pertama kali", names));
    }

    public OfficialsUpdate Propose(RoleChange change) => With(
        change with { AsksAddress = !Officials.Any(one => one.Nip == change.After.Nip && one.Email == change.After.Email) },
        new HistoryEntry(change.At, change.By.NameAndTitle, "Perubahan pejabat diusulkan", RoleChangeText.Of(change)));

    /// <summary>Whoever gets the role answered at their address.</summary>
    public OfficialsUpdate Answer(RoleChange change, OfficialRoster roster, DateTimeOffset now, DateOnly today)
    {
        var answered = change with { AddressAnsweredAt = now };
        answered = change.WaitsForSecond && change.IsConfirmedByItsHolder(roster, today)
            ? answered with { DecidedBy = change.After, DecidedAt = now }
            : answered;
        return Settle(answered, new HistoryEntry(now, change.After.NameAndTitle, "Email pejabat dijawab", RoleChangeText.Of(change)), today);
    }

    /// <summary>Wrong digits were typed.</summary>
    public OfficialsUpdate Refuse(RoleChange change) => new(Put(change with { WrongTries = change.WrongTries + 1 }), null);

    public OfficialsUpdate Confirm(RoleChange change, Official by, DateTimeOffset now, DateOnly today) => Settle(
        change with { DecidedBy = by, DecidedAt = now },
        new HistoryEntry(now, by.NameAndTitle, "Perubahan pejabat disahkan", RoleChangeText.Of(change)), today);

    public OfficialsUpdate Refuse(RoleChange change, Official by, string reason, DateTimeOffset now) => With(
        change with { State = RoleChangeState.Refused, DecidedBy = by, DecidedAt = now, Reason = reason },
        new HistoryEntry(now, by.NameAndTitle, "Perubahan pejabat ditolak", $"{RoleChangeText.Of(change)}. Alasan: {reason}"));

    public OfficialsUpdate TakeBack(RoleChange change, Official by, DateTimeOffset now) => With(
        change with { State = RoleChangeState.TakenBack, DecidedBy = by, DecidedAt = now },
        new HistoryEntry(now, by.NameAndTitle, "Usulan perubahan pejabat dibatalkan", RoleChangeText.Of(change)));

    /// <summary>Somebody begins to send mails about a change.</summary>
    /// <param name="link">The link that one of them carries; null when none does.</param>
    public OfficialsUpdate BeginTelling(RoleChange change, Sha256Hash? link, DateTimeOffset now) =>
        new(Put(change with { BegunAt = now, Links = link is null ? change.Links : [.. change.Links, link] }), null);

    /// <summary>Somebody moves the open steps of a role whose change is in force.</summary>
    public OfficialsUpdate Moving(RoleChange change, MovedSteps steps, DateTimeOffset now) => new(Put(change with { Steps = steps, BegunAt = now }), null);

    /// <summary>What left is never sent again; a change of which everybody is told goes, its entries stay.</summary>
    public OfficialsUpdate EndTelling(RoleChange change, IEnumerable<string> sent, bool isAll)
    {
        var told = change with { BegunAt = null, Sent = [.. change.Sent.Union(sent)] };
        return new(isAll && !told.IsWaiting ? this with { Changes = [.. Changes.Where(other => other.Id != change.Id)] } : Put(told), null);
    }

    /// <summary>Those who hold no role any more nor are to, and whom no change is about that is not settled.</summary>
    public IReadOnlyList<FormerOfficial> Left(DateOnly today) =>
    [
        .. Officials.GroupBy(official => official.Nip)
            .Where(person => person.All(holding => holding.IsOverOn(today)))
            .Select(person => new FormerOfficial([.. person.OrderBy(holding => holding.Until)]))
            .Where(person => !Changes.Any(change => new[] { change.Before, change.After, change.By, change.DecidedBy }.OfType<Official>().Any(person.Is))),
    ];

    /// <summary>Their personal data are destroyed; that the roles were held stays.</summary>
    /// <param name="record">The number of the record of destruction.</param>
    public OfficialsUpdate Forget(IReadOnlyList<FormerOfficial> people, string record, DateTimeOffset now)
    {
        var gone = people.SelectMany(person => person.Holdings).ToList();
        var former = gone.Select(holding => new FormerHolding(holding.Role, holding.From, holding.Until!.Value, holding.Acting));
        return (this with { Officials = [.. Officials.Except(gone)], Former = [.. Former, .. former] })
            .With(null, new HistoryEntry(now, AuditEntry.System, "Data pejabat yang sudah tidak menjabat dimusnahkan", record));
    }

    /// <summary>The desk's trail has these entries.</summary>
    public OfficialsUpdate Told(IReadOnlyCollection<HistoryEntry> entries) => new(this with { Untold = [.. Untold.Except(entries)] }, null);

    private OfficialsUpdate Settle(RoleChange change, HistoryEntry entry, DateOnly today)
    {
        if (change.WaitsForAddress || change.WaitsForSecond || !change.CanBegin(today))
        {
            return With(change, entry);
        }

        var settled = change with { State = RoleChangeState.InForce, After = change.AsOf(today) };
        var officials = change.Before is { } before ? Officials.Select(one => one == before ? settled.After : one) : Officials.Append(settled.After);
        return (this with { Officials = [.. officials] }).With(settled, entry with { Fact = FactKind.OfficialsChanged });
    }

    private OfficialsUpdate With(RoleChange? change, HistoryEntry entry) =>
        new((change is null ? this : Put(change)) with { Untold = [.. Untold, entry] }, new OfficialsEntry(entry, change));

    private OfficialsBook Put(RoleChange change) => this with { Changes = [.. Changes.Where(other => other.Id != change.Id), change] };
}
