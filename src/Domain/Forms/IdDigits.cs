using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Domain.Forms;

/// <summary>The last four digits of the NIP or NIK, which every form with a personal link asks for (rule 3), and what is said at them.</summary>
public static class IdDigits
{
    /// <summary>The field's name.</summary>
    public const string Name = "idDigits";

    /// <summary>They were wrong once too often.</summary>
    public const string Locked = "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.";

    public static string Missing(IdKind kind) => $"Isi empat angka terakhir {IdNumber.Label(kind)} Anda.";

    /// <param name="left">How many more tries there are.</param>
    public static string Wrong(IdKind kind, int left) => $"Empat angka itu tidak cocok dengan {IdNumber.Label(kind)} Anda. Sisa percobaan: {left}.";
}
