namespace HostingFunctions.Domain.Calendar;

/// <summary>When something is due, and why: at the end of the Nth working day after the day of receipt (sop.md part 2, rule 5).</summary>
/// <param name="ReceivedOn">Day of receipt in WIB; not counted.</param>
/// <param name="WorkingDays">N.</param>
/// <param name="Date">The last day, in WIB; included to its end.</param>
/// <param name="Skipped">Each day in between that was not counted, in order.</param>
public sealed record DueDate(DateOnly ReceivedOn, int WorkingDays, DateOnly Date, IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>The years involved that have no known calendar: only weekends were skipped there, and people are told so.</summary>
    public IReadOnlyList<int> YearsWithoutCalendar { get; init; } = [];

    /// <summary>One or more sentences in Bahasa Indonesia for mails, pages and the API.</summary>
    public string Explanation
    {
        get
        {
            var counted = $"Diterima {Tanggal.Long(ReceivedOn)}; hari penerimaan tidak dihitung. {WorkingDays} hari kerja berakhir {Tanggal.Long(Date)}.";
            var skipped = Skipped.Count == 0
                ? ""
                : $" Tidak dihitung: {string.Join("; ", Skipped.Select(day => $"{Tanggal.Long(day.Date)} ({day.Reason})"))}.";
            var unknown = YearsWithoutCalendar.Count == 0
                ? ""
                : $" PERHATIAN: kalender hari libur {string.Join(", ", YearsWithoutCalendar)} belum ada; "
                    + "hanya Sabtu, Minggu, dan libur yang tanggalnya tetap yang dilewati.";
            return counted + skipped + unknown;
        }
    }
}
