namespace HostingFunctions.Domain.Calendar;

/// <summary>When something is due, and why: at the end of the Nth working day after the day of receipt (sop.md part 2, rule 5).</summary>
/// <param name="ReceivedOn">Day of receipt in WIB; not counted.</param>
/// <param name="WorkingDays">N.</param>
/// <param name="Date">The last day, in WIB; included to its end.</param>
/// <param name="Skipped">Each day in between that was not counted, in order.</param>
public sealed record DueDate(DateOnly ReceivedOn, int WorkingDays, DateOnly Date, IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>The years involved of which no decree says all days off: what is known of them was skipped, weekends, and holidays of fixed date.</summary>
    public IReadOnlyList<int> YearsWithoutCalendar { get; init; } = [];

    /// <summary>The holidays in between, or close by, whose date is still to be fixed.</summary>
    public IReadOnlyList<string> Undecided { get; init; } = [];

    /// <summary>Null for a date that was not put off.</summary>
    public Postponement? Postponed { get; init; }

    /// <summary>Null for a date that is as it was counted first, or put off.</summary>
    public DueMove? Moved { get; init; }

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
    public string Explanation => (Postponed is { } postponed
        ? $"Tenggat semula {Tanggal.Long(postponed.From)}. Diundur satu kali sampai {Tanggal.Long(Moved?.From ?? Date)} oleh {postponed.By}, dengan alasan: "
            + $"{postponed.Reason.TrimEnd('.')}."
        : $"Diterima {Tanggal.Long(ReceivedOn)}; hari penerimaan tidak dihitung. {WorkingDays} hari kerja berakhir {Tanggal.Long(Date)}."
            + (Skipped.Count == 0 ? "" : $" Tidak dihitung: {SkippedDays.Sum(Skipped)}."))
        + (Moved is { } moved ? $" Berpindah dari {Tanggal.Long(moved.From)} menurut {moved.Decree}." : "");

    /// <summary>For those who can do something about what is not decided: officials and operators. Empty when all is.</summary>
    public string Warning => string.Join(' ', new[]
    {
        YearsWithoutCalendar.Count == 0
            ? ""
            : $"PERHATIAN: kalender hari libur {Years} belum ada; hanya Sabtu, Minggu, dan libur yang tanggalnya tetap yang dilewati.",
        Undecided.Count == 0 ? "" : $"PERHATIAN: tanggal {Feasts} masih perkiraan; tenggat ini dapat bergeser setelah ditetapkan.",
    }.Where(sentence => sentence.Length > 0));

    /// <summary>For the applicant, of a date that is counted anew once all is decided. Empty when it is.</summary>
    public string Proviso => (YearsWithoutCalendar.Count, Undecided.Count) switch
    {
        (0, 0) => "",
        (_, 0) => $"Tanggal ini dapat mundur setelah hari libur {Years} ditetapkan.",
        (0, _) => $"Tanggal ini dapat mundur setelah tanggal {Feasts} ditetapkan.",
        _ => $"Tanggal ini dapat mundur setelah hari libur {Years} dan tanggal {Feasts} ditetapkan.",
    };

    private string Years => string.Join(", ", YearsWithoutCalendar);

    private string Feasts => string.Join(", ", Undecided);
}
