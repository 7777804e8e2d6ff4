using HostingFunctions.Domain.Audit;
using HostingFunctions.Domain.Files;
using HostingFunctions.Domain.Register;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Tests.Audit;

/// <summary>What is whole is not suspected; what was tampered with is found, and named (ADR 17).</summary>
public sealed class TrailCheckTests
{
    [Fact]
    public void Judge_AsItWasWritten_FindsNothing() => new TamperedTrail(new Random(1)).Judge().ShouldBeEmpty();

    [Fact]
    public void Judge_TenThousandTimesTampered_FindsAllAndNamesTheRow()
    {
        var whole = Enumerable.Range(0, 10).Select(seed => new TamperedTrail(new Random(seed))).ToList();
        var done = new HashSet<string>();
        for (var seed = 0; seed < 10_000; seed++)
        {
            var trail = new TamperedTrail(whole[seed % whole.Count], new Random(seed));
            var (what, chain, named) = trail.Tamper();

            var found = trail.Judge();

            found.Any(finding => finding.Chain == chain && named.Contains(finding.Where))
                .ShouldBeTrue($"{seed}: {what} {chain} {string.Join(", ", named)}, found {string.Join("; ", found)}");
            done.Add(what);
        }

        done.Count.ShouldBe(17);
    }

    /// <summary>Said plainly in ADR 17: whoever also moves the head back cuts off unseen what no night knows yet.</summary>
    [Fact]
    public void Judge_CutOffAfterTheLastNightWithTheHead_FindsNothing()
    {
        var trail = new TamperedTrail(new Random(1));
        var (chain, rows) = trail.Entries.Last();
        rows.RemoveAt(rows.Count - 1);
        trail.Heads[chain] = rows[^1].Link!.Head;

        trail.Judge().ShouldBeEmpty();
    }

    /// <summary>A field of a fact that is not hashed could be changed unseen.</summary>
    [Fact]
    public void Fields_HoldEveryPropertyOfAFact()
    {
        var fact = new Fact(FactKind.Decided)
        {
            Step = "hosting", Answer = Answer.Ya, Until = new DateOnly(2026, 12, 31), Before = new DateOnly(2026, 12, 30), Of = RequestId.From(Guid.NewGuid()),
            Incident = "1", IncidentKind = default(IncidentKind), IncidentState = default(IncidentState),
        };

        fact.Fields().Select(field => field.Key).ShouldBe(typeof(Fact).GetProperties().Select(property => property.Name), ignoreOrder: true);
    }

    [Fact]
    public void Line_ReadAgain_IsTheSameEntry()
    {
        var entry = new AuditEntry(new DateTimeOffset(2026, 3, 17, 9, 5, 0, TimeSpan.FromHours(7)), "Joko \"Contoh\"", "a", 2)
        {
            Fact = new Fact(FactKind.Decided) { Step = "hosting", Answer = Answer.Ya },
        };
        var link = TrailHead.Before(new ChainId(ChainKind.Request, "0123")).Next(entry, new byte[16]);

        var read = TrailLine.Read(TrailLine.Of(link))!.Entry!;

        read.IsWhole.ShouldBeTrue();
        read.Hash.ShouldBe(link.Hash);
        TrailLine.Of(read).ShouldBe(TrailLine.Of(link));
        TrailLine.Of(link).ShouldNotContain("Joko");
    }

    /// <summary>The form of what is hashed must never change (docs/trail.md): these were worked out by a program of another language.</summary>
    [Fact]
    public void Hash_OfAKnownEntry_IsAsDocumented()
    {
        var entry = new AuditEntry(new DateTimeOffset(2026, 3, 17, 9, 5, 0, TimeSpan.FromHours(7)), "Joko", "Disetujui", 1, "ya")
        {
            Fact = new Fact(FactKind.Decided) { Step = "hosting", Answer = Answer.Ya },
        };
        var link = TrailHead.Before(new ChainId(ChainKind.Request, "0123")).Next(entry, [.. Enumerable.Range(0, 16).Select(number => (byte)number)]);
        var night = Night.Of(new DateOnly(2026, 3, 17), null, [link.Head, TrailHead.Before(new ChainId(ChainKind.Desk, "2026-03"))]);

        (link.Said.ToString(), link.Hash.ToString(), night.Root.ToString()).ShouldBe((
            "a956337f315d9eccb5460191c0d542bfd5d83483515d8d193998c7c290159220",
            "747b18d31c8a4312761c41f8ba59f9d937e56cbb2719a20f5e00aa50947557e0",
            "17356df0e8fd265a97c57b8b832175751f940694af3feec72fb5131ba522ca9d"));
    }
}
