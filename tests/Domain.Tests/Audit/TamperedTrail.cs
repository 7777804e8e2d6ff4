using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Tests.Audit;

/// <summary>Chains, heads and nights as they are stored, with whatever somebody who may write everything does to them.</summary>
internal sealed class TamperedTrail
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly Random random;

    /// <summary>The same again, to be tampered with.</summary>
    public TamperedTrail(TamperedTrail whole, Random random)
    {
        this.random = random;
        Entries = whole.Entries.ToDictionary(chain => chain.Key, chain => chain.Value.ToList());
        (Heads, Nights, Witnessed) = (new(whole.Heads), [.. whole.Nights], whole.Witnessed);
    }

    /// <summary>Five chains of five to nine entries over three nights; the first chain is destroyed, the entries of a last day no night knows.</summary>
    public TamperedTrail(Random random)
    {
        this.random = random;
        foreach (var number in Enumerable.Range(0, 5))
        {
            var chain = new ChainId(number < 3 ? ChainKind.Request : number == 3 ? ChainKind.Application : ChainKind.Desk, $"{number:D4}");
            Heads[chain] = TrailHead.Before(chain);
            Entries[chain] = [];
        }

        foreach (var day in Enumerable.Range(1, 3))
        {
            WriteOn(day);
            Nights.Add(NightRecord.Of(new DateOnly(2026, 11, day), Nights.LastOrDefault()?.Night, [.. Heads.Values.OfType<TrailHead>()]));
        }

        WriteOn(4);
        Witnessed = Nights.ToDictionary(night => night.Night.On, night => night.Night.Root);
    }

    public Dictionary<ChainId, List<StoredEntry>> Entries { get; } = [];

    public Dictionary<ChainId, TrailHead?> Heads { get; } = [];

    public List<NightRecord> Nights { get; } = [];

    public Dictionary<DateOnly, Sha256Hash> Witnessed { get; }

    public IReadOnlyList<Finding> Judge()
    {
        var check = new TrailCheck(Witnessed);
        Nights.ForEach(check.Add);
        foreach (var (chain, entries) in Entries.Where(chain => chain.Value.Count > 0 || Heads[chain.Key] is not null))
        {
            check.Add(new StoredChain(chain, entries, Heads[chain]));
        }

        check.End();
        return check.Findings;
    }

    /// <summary>Does one thing to it that must be found.</summary>
    /// <returns>What it did, the chain (null for a night) and what must be named: one of the rows or places.</returns>
    public (string What, ChainId? Chain, IReadOnlyCollection<string> Named) Tamper()
    {
        var chain = Entries.Keys.ElementAt(random.Next(Entries.Count));
        var rows = Entries[chain];
        var known = (int)Nights[^1].Heads.Single(head => head.Chain == chain).Seq;
        var (at, early) = (random.Next(rows.Count), random.Next(known));
        switch (random.Next(14))
        {
            case 0: return Edit(chain, at);
            case 1:
                rows.RemoveAt(at);
                return ("delete", chain, at == rows.Count ? [$"seq {at + 1}"] : [rows[at].Row]);
            case 2:
                var other = (at + 1 + random.Next(rows.Count - 1)) % rows.Count;
                (rows[at], rows[other]) = (rows[other] with { Row = rows[at].Row }, rows[at] with { Row = rows[other].Row });
                (rows[at], rows[other]) = (At(rows[at], at), At(rows[other], other));
                return ("swap", chain, [rows[at].Row, rows[other].Row]);
            case 3:
                rows.Insert(at, rows[at] with { Row = "forged" });
                return ("insert", chain, ["forged", rows[at + 1].Row]);
            case 4:
                rows.RemoveRange(at, rows.Count - at);
                return ("cut off", chain, [$"seq {at + 1}", $"seq {known}"]);
            case 5:
                Entries[chain].Clear();
                Heads[chain] = null;
                return ("remove the partition", chain, [$"seq {known}"]);
            case 6:
                Heads[chain] = random.Next(3) switch
                {
                    0 => null,
                    1 => Heads[chain]! with { Seq = Heads[chain]!.Seq + random.Next(1, 5) },
                    _ => Heads[chain]! with { Hash = Any() },
                };
                return ("edit the head", chain, [$"seq {rows.Count}", $"seq {rows.Count + 1}"]);
            case 7:
                rows[at] = rows[at] with { Row = "moved", Link = rows[at].Link! with { Chain = Entries.Keys.First(key => key != chain) } };
                return ("copy from another chain", chain, ["moved"]);
            case 8:
                rows[at] = rows[at] with { Link = null };
                return ("take out of the chain", chain, [rows[at].Row]);
            case 9:
                rows.RemoveRange(early, rows.Count - early);
                Heads[chain] = early == 0 ? TrailHead.Before(chain) : rows[^1].Link!.Head;
                return ("cut off with the head", chain, [$"seq {known}"]);
            case 10:
                rows.RemoveAt(early);
                Chain(chain, early);
                return ("delete, and write all after it anew", chain, [.. rows.Skip(early).Select(row => row.Row), $"seq {known}"]);
            case 11:
                rows[early] = rows[early] with { Entry = rows[early].Entry! with { At = rows[early].Entry!.At.AddDays(1) } };
                Chain(chain, early);
                return ("edit, and write all after it anew", chain, [.. rows.Skip(early).Select(row => row.Row)]);
            case 12:
                var night = random.Next(Nights.Count);
                return TamperWithNight(night);
            default:
                rows[early] = rows[early] with { Entry = rows[early].Entry! with { Revision = 7 } };
                Chain(chain, early);
                RemakeNights(chain);
                return ("edit, write all after it anew, the nights too", null, [.. Nights.Select(night => $"{night.Night.On:yyyy-MM-dd}")]);
        }
    }

    private (string What, ChainId? Chain, IReadOnlyCollection<string> Named) Edit(ChainId chain, int at)
    {
        var row = Entries[chain][at];
        var (entry, link) = (row.Entry!, row.Link!);
        var edited = random.Next(11) switch
        {
            0 => row with { Entry = entry with { Actor = entry.Actor + "x" } },
            1 => row with { Entry = entry with { Action = entry.Action + "x" } },
            2 => row with { Entry = entry with { Detail = entry.Detail + "x" } },
            3 => With(row, entry with { At = entry.At.AddTicks(random.Next(1, 1_000_000)) }),
            4 => With(row, entry with { Revision = entry.Revision + 1 }),
            5 => With(row, entry with { Fact = entry.Fact?.Kind == FactKind.Filed ? null : FactKind.Filed }),
            6 => row with { Salt = row.Salt is null ? new byte[Speech.SaltLength] : random.Next(2) == 0 ? null : [1, 2, 3] },
            7 => row with { Link = link with { Said = Any() } },
            8 => row with { Link = link with { Before = Any() } },
            9 => row with { Link = link with { Hash = Any() } },
            _ => row with { Entry = null, Link = null },
        };
        Entries[chain][at] = edited;
        return ("edit", chain, [row.Row]);
    }

    private (string What, ChainId? Chain, IReadOnlyCollection<string> Named) TamperWithNight(int at)
    {
        var record = Nights[at];
        var night = record.Night;
        string[] named = [$"{night.On:yyyy-MM-dd}"];
        switch (random.Next(7))
        {
            case 0:
                Nights.RemoveAt(at);
                return ("remove a night", null, named);
            case 1:
                Nights[at] = record with { Heads = [.. record.Heads.Skip(1)] };
                return ("take a head from a night", null, named);
            case 2:
                var kept = NightRecord.Of(night.On, at == 0 ? null : Nights[at - 1].Night, [.. record.Heads.Skip(1)]);
                Nights[at] = kept;
                return ("make a night anew", null, named);
            default:
                Nights[at] = record with
                {
                    Night = random.Next(5) switch
                    {
                        0 => night with { Before = Any() },
                        1 => night with { Tree = Any() },
                        2 => night with { Chains = night.Chains + 1 },
                        3 => night with { Entries = night.Entries + 1 },
                        _ => night with { Root = Any() },
                    },
                };
                return ("edit a night", null, named);
        }
    }

    private static StoredEntry At(StoredEntry row, int at) => row with { Link = row.Link! with { Seq = at + 1 } };

    private static StoredEntry With(StoredEntry row, AuditEntry entry) => row with
    {
        Entry = entry, Link = row.Link! with { At = entry.At, Revision = entry.Revision, Facts = entry.Fact?.Fields() ?? [] },
    };

    private void WriteOn(int day)
    {
        foreach (var (chain, rows) in Entries)
        {
            for (var number = random.Next(1, 3); number > 0 || rows.Count < 2; number--)
            {
                rows.Add(New(chain, new AuditEntry(Start.AddDays(day), "Joko Contoh", $"Langkah {rows.Count}", 1) { Fact = FactKind.Assigned }));
            }
        }

        if (day == 3)
        {
            var (chain, rows) = Entries.First();
            rows.Add(New(chain, new AuditEntry(Start.AddDays(day), AuditEntry.System, "Dimusnahkan", 1) { Fact = FactKind.Erased }));
            for (var at = 0; at < rows.Count - 1; at++)
            {
                rows[at] = rows[at] with { Entry = rows[at].Entry!.WithoutPerson(), Salt = null };
            }
        }
    }

    private StoredEntry New(ChainId chain, AuditEntry entry)
    {
        var salt = new byte[Speech.SaltLength];
        random.NextBytes(salt);
        var link = Heads[chain]!.Next(entry, salt);
        Heads[chain] = link.Head;
        return new StoredEntry($"trail:{link.Seq:D4}", entry, link, salt);
    }

    /// <summary>As somebody would who knows all rules: every hash from there on is right, the head too.</summary>
    private void Chain(ChainId chain, int from)
    {
        var rows = Entries[chain];
        var head = from == 0 ? TrailHead.Before(chain) : rows[from - 1].Link!.Head;
        for (var at = from; at < rows.Count; at++)
        {
            var (entry, said) = (rows[at].Entry!, rows[at].Link!.Said);
            var link = head.Next(entry, rows[at].Salt ?? []);
            link = (link with { Said = rows[at].Salt is null ? said : link.Said }).Sealed();
            rows[at] = rows[at] with { Link = link };
            head = link.Head;
        }

        Heads[chain] = head;
    }

    private void RemakeNights(ChainId chain)
    {
        foreach (var (at, record) in Nights.ToList().Index())
        {
            var heads = record.Heads.Select(head => head.Chain == chain ? Entries[chain][(int)head.Seq - 1].Link!.Head : head);
            Nights[at] = NightRecord.Of(record.Night.On, at == 0 ? null : Nights[at - 1].Night, [.. heads]);
        }
    }

    private Sha256Hash Any() => Sha256Hash.Of($"{random.Next()}");
}
