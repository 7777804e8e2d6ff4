using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Calendar;

/// <summary>
/// A day off as people write it, a line each: <c>24 Desember 2026; Kelahiran Yesus Kristus; cuti bersama</c>, with semicolons. Whose date is still to
/// be fixed ends in <c>perkiraan</c>.
/// </summary>
public static class CalendarLine
{
    public const string Leave = "cuti bersama";
    public const string Tentative = "perkiraan";

    private const int LongestName = 100;

    private static readonly string[] Holiday = ["libur nasional", "libur", ""];

    public static string Of(DayOff day) => string.Join(
        "; ", new[] { Tanggal.Short(day.Date), day.Name, day.CollectiveLeave ? Leave : null, day.IsTentative ? Tentative : null }.OfType<string>());

    /// <summary>Lines as they are pasted from a sheet: a check of a form takes a tab for a space.</summary>
    public static string Untabbed(string lines) => lines.Replace("\t", "; ", StringComparison.Ordinal);

    /// <summary>The days of several lines. Empty lines are passed over.</summary>
    /// <param name="problems">Gets what is wrong, each with the number of its line.</param>
    public static IReadOnlyList<DayOff> Read(string text, int year, ICollection<string> problems)
    {
        var days = new Dictionary<DateOnly, int>();
        var read = new List<DayOff>();
        foreach (var (at, line) in text.Split('\n').Index())
        {
            if (line.Trim().Length == 0)
            {
                continue;
            }

            var (day, problem) = Read(line, year);
            problem ??= days.TryGetValue(day!.Date, out var first) ? $"{Tanggal.Short(day.Date)} sudah ada di baris {first}." : null;
            if (problem is not null)
            {
                problems.Add($"Baris {at + 1}: {problem}");
                continue;
            }

            days.Add(day!.Date, at + 1);
            read.Add(day);
        }

        return [.. read.OrderBy(day => day.Date)];
    }

    private static (DayOff? Day, string? Problem) Read(string line, int year)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var marks = parts.Skip(2).Select(part => part.ToLowerInvariant()).ToList();
        var unknown = marks.FirstOrDefault(mark => mark != Leave && mark != Tentative && !Holiday.Contains(mark));
        return TypedDate.TryParse(parts[0]) is not { Time: null } date ? (null, $"“{parts[0]}” bukan tanggal; tulis misalnya 24 Desember {year}.")
            : date.Day.Year != year ? (null, $"{Tanggal.Short(date.Day)} bukan di tahun {year}.")
            : parts.Length < 2 || parts[1].Length == 0 ? (null, $"nama hari libur {Tanggal.Short(date.Day)} belum ada; pisahkan dengan titik koma.")
            : parts[1].Length > LongestName ? (null, $"nama hari liburnya paling panjang {LongestName} huruf.")
            : unknown is not null ? (null, $"“{unknown}” tidak dikenal; tulis “{Leave}”, “{Tentative}”, atau kosongkan.")
            : (new DayOff(date.Day, parts[1], marks.Contains(Leave) || parts[1].StartsWith(Leave, StringComparison.OrdinalIgnoreCase))
            {
                IsTentative = marks.Contains(Tentative),
            }, null);
    }
}
