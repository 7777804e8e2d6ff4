namespace HostingFunctions.Domain.Calendar;

/// <summary>When something is due, and why: at the end of the Nth working day after the day of receipt (sop.md part 2, rule 5).</summary>
/// <param name="ReceivedOn">Day of receipt in WIB; not counted.</param>
/// <param name="WorkingDays">N.</param>
/// <param name="Date">The last day, in WIB; included to its end.</param>
/// <param name="Skipped">Each day in between that was not counted, in order.</param>
public sealed record DueDate(DateOnly ReceivedOn, int WorkingDays, DateOnly Date, IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>The years involved that have no known calendar: only weekends and holidays of fixed date were skipped there.</summary>
    public IReadOnlyList<int> YearsWithoutCalendar { get; init; } = [];

    /// <summary>Null for a date that was not put off.</summary>
    public Postponement? Postponed { get; init; }

    /// <summary>The working day before; the day of receipt when there is none in between.</summary>
    public DateOnly DayBefore
    {
        get
        {
            var day = Date.AddDays(-1);
            while (Skipped.Any(skipped => skipped.Date == day))
            {
                day = day.AddDays(-1);
            }

            return day;
        }
    }

    /// <summary>One or more sentences in Bahasa Indonesia for mails, pages and the API.</summary>
    public string Explanation => Postponed is { } postponed
        ? $"Tenggat semula {Tanggal.Long(postponed.From)}. Diundur satu kali sampai {Tanggal.Long(Date)} oleh {postponed.By}, dengan alasan: "
            + $"{postponed.Reason.TrimEnd('.')}."
        : $"Diterima {Tanggal.Long(ReceivedOn)}; hari penerimaan tidak dihitung. {WorkingDays} hari kerja berakhir {Tanggal.Long(Date)}."
            + (Skipped.Count == 0 ? "" : $" Tidak dihitung: {SkippedDays.Sum(Skipped)}.");

    /// <summary>For those who can do something about a missing calendar: officials and operators. Empty when none is missing.</summary>
    public string Warning => YearsWithoutCalendar.Count == 0
        ? ""
        : $"PERHATIAN: kalender hari libur {Years} belum ada; hanya Sabtu, Minggu, dan libur yang tanggalnya tetap yang dilewati.";

    /// <summary>For the applicant, of a date that is counted anew once the calendar is there. Empty when none is missing.</summary>
    public string Proviso => YearsWithoutCalendar.Count == 0 ? "" : $"Tanggal ini dapat mundur setelah hari libur {Years} ditetapkan.";

    private string Years => string.Join(", ", YearsWithoutCalendar);
}
