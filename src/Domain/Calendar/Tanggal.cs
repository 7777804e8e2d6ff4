using System.Globalization;

namespace HostingFunctions.Domain.Calendar;

/// <summary>Dates as people in Indonesia write them, independent of the machine's culture data.</summary>
public static class Tanggal
{
    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary><c>Selasa, 17 Maret 2026</c>.</summary>
    public static string Long(DateOnly date) => $"{Days[(int)date.DayOfWeek]}, {Short(date)}";

    /// <summary><c>17 Maret 2026</c>.</summary>
    public static string Short(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary><c>24 Des</c>, <c>23-24 Mar</c>, <c>31 Mei-1 Jun</c>.</summary>
    public static string Range(DateOnly first, DateOnly last) =>
        first == last ? Brief(first)
        : first.Month == last.Month ? string.Create(CultureInfo.InvariantCulture, $"{first.Day}-{Brief(last)}")
        : $"{Brief(first)}-{Brief(last)}";

    /// <summary><c>17 Mar 2026</c>, where there is little room.</summary>
    public static string BriefWithYear(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Brief(date)} {date.Year}");

    /// <summary><c>17 Mar</c>, for a day within weeks.</summary>
    public static string Brief(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1][..3]}");

    /// <summary><c>17 Mar 09.05</c>, for a moment of these weeks.</summary>
    public static string TimeOf(DateTimeOffset instant)
    {
        var time = Wib.TimeOf(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{Brief(Wib.DateOf(instant))} {time.Hour:00}.{time.Minute:00}");
    }

    /// <summary><c>Maret 2026</c>.</summary>
    public static string Month(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Months[date.Month - 1]} {date.Year}");

    /// <summary><c>17 Maret 2026 pukul 09.05 WIB</c>.</summary>
    public static string Moment(DateTimeOffset instant)
    {
        var time = Wib.TimeOf(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{Short(Wib.DateOf(instant))} pukul {time.Hour:00}.{time.Minute:00} WIB");
    }

    /// <summary>The month of this name, in full or from its first three letters on; null when there is none.</summary>
    internal static int? MonthOf(string name) =>
        name.Length >= 3 && Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1 : null;
}
