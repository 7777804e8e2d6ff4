namespace HostingFunctions.Simulator.Cast;

/// <summary>The applications of <c>./run --simulate</c>, around the first 31 December of the period.</summary>
public static class UsualCast
{
    public static IReadOnlyList<Script> In(Period period)
    {
        var (year, opening) = (period.From.Year, period.Opening);
        return
        [
            new("SITAMAN", "Dinas Pertamanan", opening) { RenewsUpon = "10-01" },
            new("SIWISATA", "Dinas Pariwisata", opening) { RenewsUpon = "02-01" },
            new("SIPAJAK", "Badan Pendapatan", opening.AddDays(1)) { RenewsUpon = "11-01", IsRefusedOnce = true },
            new("SIKAPAL", "Dinas Perhubungan", opening.AddDays(1)) { RenewsUpon = "03-31", RenewsAt = new DateTime(year + 1, 3, 31, 23, 59, 0) },
            new("SIPARKIR", "Dinas Perparkiran", opening.AddDays(4))
            {
                RenewsUpon = "03-15", RenewsAt = new DateTime(year + 1, 3, 26, 10, 0, 0), IsRefusedOnce = true, RefusedOn = new DateOnly(year + 1, 3, 30),
            },
            new("SIARSIP", "Dinas Kearsipan", opening.AddDays(2)) { GraceExtendedTo = new DateOnly(year + 1, 6, 30) },
            new("SILAMPU", "Dinas Penerangan", opening.AddDays(2)),
            new("SIPUSTAKA", "Dinas Perpustakaan", opening.AddDays(3)) { RenewsUpon = "12-01", MailboxClosesOn = period.From },
            new("SIRAMBU", "Dinas Lalu Lintas", opening.AddDays(4)) { RenewsUpon = "12-01", HandsOverUpon = "11-01" },
            new("SIJALAN", "Dinas Pekerjaan Umum", new DateOnly(year, 10, 19)) { RenewsUpon = "12-15", DaysOverdue = 3 },
            new("SIPASAR", "Dinas Perdagangan", new DateOnly(year, 11, 9)) { IsWithdrawn = true },
            new("SIAGA", "Badan Penanggulangan", new DateOnly(year, 12, 21)) { HostedOn = new DateOnly(year, 12, 31), RenewsUpon = "01-02" },
        ];
    }
}
