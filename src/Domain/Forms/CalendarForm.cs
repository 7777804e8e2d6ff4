using System.Globalization;
using HostingFunctions.Domain.Calendar;
using HostingFunctions.Domain.Files;

namespace HostingFunctions.Domain.Forms;

/// <summary>The form that publishes a year's days off, checked.</summary>
/// <param name="Reason">May be empty unless days are taken away or missed deadlines are met.</param>
public sealed record CalendarForm(CalendarYear Year, bool MeetsMissed, string Reason)
{
    public static FormField YearField { get; } = new("calendarYear", "Tahun", 4);

    public static FormField DaysField { get; } = new("calendarDays", "Hari libur dan cuti bersama", 8000)
    {
        HasLines = true,
        Hint = "Satu hari tiap baris: 24 Desember 2027; Kelahiran Yesus Kristus; cuti bersama. Boleh ditempel dari lembar kerja. "
            + "Tulis perkiraan di akhir baris bila tanggalnya masih akan ditetapkan.",
    };

    /// <summary>Takes the place of the lines.</summary>
    public static FormField FileField { get; } = new("calendarFile", "Atau dari berkas")
    {
        IsRequired = false, Hint = "XLSX atau CSV dengan kolom tanggal, nama, dan jenis; atau JSON. Isinya menggantikan kolom di atas.",
    };

    public static FormField DecreeField { get; } = new("calendarDecree", "Nomor keputusan", 200) { Hint = "Misalnya SKB Menteri Agama 1205/2026 dan lainnya." };

    public static FormField DecreedOnField { get; } = new("decreedOn", "Tanggal keputusan", 40) { Example = "15/09/2026", Hint = "Misalnya 15/09/2026." };

    public static FormField UndecidedField { get; } = new("undecided", "Belum semua hari tahun ini ditetapkan; tenggat di tahun ini menyebutkannya")
    {
        IsRequired = false,
    };

    public static FormField MeetField { get; } = new("meetMissed", "Hitung ulang juga tenggat yang sudah lewat") { IsRequired = false };

    public static FormField ReasonField { get; } = new("reason", "Alasan", 500)
    {
        IsRequired = false, Hint = "Wajib bila ada hari yang dihapus, atau tenggat yang sudah lewat dihitung ulang.",
    };

    /// <summary>What was looked at before it is published.</summary>
    public static FormField SeenField { get; } = new("previewed", "Pratinjau", Sha256Hash.Length);

    public static FormField[] All { get; } =
        [YearField, DaysField, FileField, DecreeField, DecreedOnField, UndecidedField, MeetField, ReasonField, SeenField];

    public const string NotPreviewed = "Periksa dahulu perubahannya di bawah ini, lalu tekan Terbitkan.";

    public const string UnderWay = "Kalender sebelumnya masih diterapkan pada tenggat yang berjalan. Tunggu beberapa menit, lalu terbitkan lagi.";

    public const string Unreadable = "Berkas ini tidak dapat dibaca: bukan XLSX, CSV, atau JSON, rusak, terkunci, atau terlalu besar.";

    public static string Overtaken(CalendarVersion other) =>
        $"{other.By} baru saja menerbitkan kalender {other.Year.Year} ({other.DecreeText}). Periksa lagi perubahannya di bawah ini.";

    /// <param name="now">The days off in force.</param>
    public static Checked<CalendarForm> Check(TypedFields fields, DaysOff now, DateOnly today)
    {
        var year = int.TryParse(fields.Text(YearField), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= today.Year - 1 && number <= today.Year + 2 ? number : (int?)null;
        fields.Refuse(YearField.Name, year is null ? $"Isi tahunnya, {today.Year - 1} sampai {today.Year + 2}." : null);
        var problems = new List<string>();
        var lines = fields.Text(DaysField);
        var days = year is { } of ? CalendarLine.Read(lines, of, problems) : [];
        foreach (var problem in problems)
        {
            fields.Refuse(DaysField.Name, problem);
        }

        var decree = fields.Text(DecreeField);
        var decreedOn = fields.Date(DecreedOnField, $"Isi tanggal keputusannya, misalnya {DecreedOnField.Example}.");
        fields.Refuse(DecreedOnField.Name, decreedOn > today ? "Tanggal itu belum tiba." : null);
        var (meets, reason) = (fields.Tidied(MeetField) == "ya", fields.Text(ReasonField));
        var isTakenAway = year is { } one && (now.Of(one)?.Days ?? []).Any(day => days.All(other => other.Date != day.Date));
        fields.Refuse(ReasonField.Name, reason.Length == 0 && (meets || (isTakenAway && problems.Count == 0)) ? "Isi alasannya." : null);
        return fields.Result(() => new CalendarForm(
            new CalendarYear(year!.Value, days) { Decree = new Decree(decree, decreedOn!.Value), IsDecided = fields.Tidied(UndecidedField) != "ya" },
            meets, reason));
    }

    /// <summary>What the form says with a version: what a person begins with who changes it.</summary>
    public static IReadOnlyDictionary<string, string> Of(CalendarYear year) => new Dictionary<string, string>
    {
        [YearField.Name] = year.Year.ToString(CultureInfo.InvariantCulture),
        [DaysField.Name] = string.Join('\n', year.Days.OrderBy(day => day.Date).Select(CalendarLine.Of)),
        [DecreeField.Name] = year.Decree?.Number ?? "",
        [DecreedOnField.Name] = year.Decree is { } decree ? Tanggal.Short(decree.Date) : "",
        [UndecidedField.Name] = year.IsDecided ? "" : "ya",
    };

    /// <summary>Whether it is what was published already, as when it is sent twice.</summary>
    public bool IsOf(CalendarVersion version) => new CalendarForm(version.Year, version.MeetsMissed, version.Reason).Mark(0) == Mark(0);

    /// <summary>Tells what was looked at from anything else, and the version that it was to follow.</summary>
    public string Mark(int onto) => Sha256Hash.Of(string.Join('\n', [onto, .. Of(Year).Values, MeetsMissed, Reason])).ToString();
}
