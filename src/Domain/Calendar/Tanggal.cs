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

    /// <summary><c>17 Maret 2026 pukul 09.05 WIB</c>.</summary>
    public static string Moment(DateTimeOffset instant)
    {
        var time = Wib.TimeOf(instant);
        return string.Create(CultureInfo.InvariantCulture, $"{Short(Wib.DateOf(instant))} pukul {time.Hour:00}.{time.Minute:00} WIB");
    }
}
