using System.Globalization;

namespace HostingFunctions.Domain.Identity;

/// <summary>
/// Structure of a NIP (sop.md part 4): birth date YYYYMMDD, appointment YYYYMM, sex, serial. For PPPK staff digits 13-14 are
/// not a month but "2" and the contract number 1-9 (rule 7), so only the structure is checked.
/// </summary>
internal static class Nip
{
    public static string? ProblemOf(string digits)
    {
        if (digits.Length != 18)
        {
            return $"NIP harus 18 angka; yang diisi {digits.Length} angka.";
        }

        if (!DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return "Delapan angka pertama NIP harus tanggal lahir yang benar (TTTTBBHH).";
        }

        var month = int.Parse(digits[12..14], CultureInfo.InvariantCulture);
        if (month is not (>= 1 and <= 12 or >= 21 and <= 29))
        {
            return "Angka ke-13 dan ke-14 NIP harus bulan pengangkatan 01-12, atau 21-29 untuk PPPK.";
        }

        if (digits[14] is not ('1' or '2'))
        {
            return "Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).";
        }

        return digits[15..] == "000" ? "Tiga angka terakhir NIP harus 001-999." : null;
    }
}
