using HostingFunctions.Domain.Desk;
using HostingFunctions.Domain.Figures;
using HostingFunctions.Domain.Lists;

namespace HostingFunctions.Pages.Models;

/// <summary><c>/meja/angka</c>: how the service did in a period.</summary>
public sealed record FiguresPage(SignedIn Who, ServiceFigures Figures, DateOnly Today) : DeskPage(Who, "Angka")
{
    /// <summary>Every desk with something on it; null for who may not see them.</summary>
    public IReadOnlyList<OfficialsDesk>? Everybodys { get; init; }

    public IEnumerable<OfficialsDesk> Late => Everybodys?.Where(desk => desk.Overdue > 0) ?? [];

    /// <summary>What may be chosen: the newest first, and what is shown.</summary>
    public IReadOnlyList<(string Kind, IReadOnlyList<Period> Periods)> Periods
    {
        get
        {
            var (month, quarter, year) = (Period.OfMonth(Today), Period.OfQuarter(Today), Period.OfYear(Today.Year));
            return
            [
                ("Bulan", WithShown(month, 13)), ("Triwulan", WithShown(quarter, 6)), ("Tahun", WithShown(year, 4)),
            ];
        }
    }

    private IReadOnlyList<Period> WithShown(Period newest, int count)
    {
        var periods = new List<Period>();
        for (var (period, left) = (newest, count); left > 0; left--)
        {
            periods.Add(period);
            period = period.Before;
        }

        return Figures.Period.Months == newest.Months && !periods.Contains(Figures.Period) ? [.. periods, Figures.Period] : periods;
    }
}
