using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Requests;

namespace HostingFunctions.Domain.Forms;

/// <summary>The last four digits of the NIP or NIK, which every form with a personal link asks for (rule 3), and the messages about them.</summary>
public static class IdDigits
{
    /// <summary>The field's name.</summary>
    public const string Name = "idDigits";

    /// <summary>How many digits there are.</summary>
    public const int Length = 4;

    /// <summary>The message after the last wrong try.</summary>
    public const string Locked = "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.";

    /// <param name="number">The number that the digits end: <c>NIP</c>, <c>NIK</c>, or both when it is not known which.</param>
    public static FormField Of(string number) => new(Name, $"Empat angka terakhir {number} Anda", Length)
    {
        Hint = $"Tanda bahwa ini benar Anda: angka ini tidak pernah tertulis di email. Tautan dikunci setelah {Link.MostWrongTries} kali salah.",
    };

    public static string Missing(IdKind kind) => $"Isi empat angka terakhir {IdNumber.Label(kind)} Anda.";

    /// <param name="left">How many tries are left.</param>
    public static string Wrong(IdKind kind, int left) => $"Empat angka itu tidak cocok dengan {IdNumber.Label(kind)} Anda. Sisa percobaan: {left}.";
}
