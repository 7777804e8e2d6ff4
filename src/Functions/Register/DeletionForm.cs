using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Forms;
using HostingFunctions.Domain.Register;

namespace HostingFunctions.Register;

/// <summary>The forms of <c>/penghapusan</c>, checked.</summary>
/// <param name="GraceUntil">To which day the grace is extended; null for a deletion.</param>
/// <param name="IsRefused">Whether the second person does not agree.</param>
internal sealed record DeletionForm(string Reason, DateOnly? GraceUntil = null, bool IsRefused = false)
{
    private const int LongestReason = 1000;

    public static Checked<DeletionForm> Check(IReadOnlyDictionary<string, string> typed, DateOnly today)
    {
        var errors = new List<FieldError>();
        var reason = TypedText.Normalized(typed.GetValueOrDefault("reason"));
        DateOnly? until = null;
        switch (Word(typed))
        {
            case "hapus":
                Report(errors, "reason", ReasonProblem(reason, required: true));
                Report(errors, "backup", typed.GetValueOrDefault("backup") == "ya" ? null : "Pastikan cadangan (backup) ada, lalu centang pernyataan ini.");
                break;
            case "perpanjang":
                until = DateOf(typed.GetValueOrDefault("graceUntil"));
                Report(errors, "graceUntil", DateProblem(until, today));
                Report(errors, "reason", ReasonProblem(reason, required: true));
                break;
            default:
                errors.Add(new FieldError("decision", "Pilih usulkan penghapusan atau perpanjang masa tenggang."));
                break;
        }

        return new Checked<DeletionForm>(errors.Count > 0 ? null : new DeletionForm(reason, until), errors);
    }

    public static Checked<DeletionForm> CheckConsent(IReadOnlyDictionary<string, string> typed)
    {
        var errors = new List<FieldError>();
        var (word, reason) = (Word(typed), TypedText.Normalized(typed.GetValueOrDefault("reason")));
        if (word is not ("setuju" or "tolak"))
        {
            errors.Add(new FieldError("decision", "Pilih setuju atau tolak."));
        }

        Report(errors, "reason", ReasonProblem(reason, required: word == "tolak"));
        return new Checked<DeletionForm>(errors.Count > 0 ? null : new DeletionForm(reason, IsRefused: word == "tolak"), errors);
    }

    private static string? Word(IReadOnlyDictionary<string, string> typed) => typed.GetValueOrDefault("decision")?.Trim().ToLowerInvariant();

    private static string? ReasonProblem(string reason, bool required) => TypedText.ProblemOf(reason, "Alasan", LongestReason, required, lines: true);

    private static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string? DateProblem(DateOnly? until, DateOnly today)
    {
        var last = today.AddDays(HostingDeletions.LongestExtension);
        return until is null ? "Isi tanggal terakhir masa tenggang, misalnya 2027-06-30."
            : until <= today ? "Tanggal itu harus sesudah hari ini."
            : until > last ? $"Paling lama satu tahun: sampai {Tanggal.Long(last)}."
            : null;
    }

    private static void Report(List<FieldError> errors, string field, string? problem)
    {
        if (problem is not null)
        {
            errors.Add(new FieldError(field, problem));
        }
    }
}
