using System.Globalization;

namespace HostingFunctions.Domain.Identity;

/// <summary>Structure of a NIK (sop.md part 4): region PPKKCC, birth DDMMYY (day + 40 for women), serial. The region never fails (rule 7).</summary>
internal static class Nik
{
    public static string? ProblemOf(string digits)
    {
        if (digits.Length != 16)
        {
            return $"NIK harus 16 angka; yang diisi {digits.Length} angka.";
        }

        var day = int.Parse(digits[6..8], CultureInfo.InvariantCulture);
        var month = int.Parse(digits[8..10], CultureInfo.InvariantCulture);
        var dayOfMonth = day > 40 ? day - 40 : day;

        // The number does not contain the century. 2000 is a leap year, so 29 February is never wrongly refused.
        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(2000, month))
        {
            return "Angka ke-7 sampai ke-12 NIK harus tanggal lahir (HHBBTT; untuk perempuan tanggal ditambah 40).";
        }

        return digits[12..] == "0000" ? "Empat angka terakhir NIK tidak boleh 0000." : null;
    }
}
