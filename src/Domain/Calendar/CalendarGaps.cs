namespace HostingFunctions.Domain.Calendar;

/// <summary>What is not decided of the days off that due dates run into, as people read it.</summary>
public static class CalendarGaps
{
    /// <summary>Of the year that runs and the next. Empty when all is decided.</summary>
    public static IReadOnlyList<string> Of(DaysOff days, DateOnly today)
    {
        var years = Enumerable.Range(today.Year, 2).ToList();
        return
        [
            .. years.Where(year => !days.IsDecided(year)).Select(year =>
                $"Hari libur {year} belum ditetapkan seluruhnya: selain yang tercatat, hanya Sabtu, Minggu, dan libur yang tanggalnya tetap yang dilewati."),
            .. years.SelectMany(year => days.Of(year)?.Days ?? []).Where(day => day.IsTentative && day.Date >= today)
                .OrderBy(day => day.Date).GroupBy(day => day.Name)
                .Select(feast => $"{feast.Key}: tanggalnya masih perkiraan ({string.Join(", ", feast.Select(day => Tanggal.BriefWithYear(day.Date)))})."),
        ];
    }
}
