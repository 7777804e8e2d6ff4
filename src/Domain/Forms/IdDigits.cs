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

    /// <summary>As typed, with room for what is pasted along, as in <c>NIP: 1 002</c>.</summary>
    private const int Longest = 40;

    private static readonly string[] Labels = ["NIP", "NIK"];

    /// <summary>The message after the last wrong try.</summary>
    public const string Locked = "Empat angka itu tidak cocok. Tautan ini dikunci karena lima kali salah.";

    /// <param name="number">The number that the digits end: <c>NIP</c>, <c>NIK</c>, or both when it is not known which.</param>
    public static FormField Of(string number) => new(Name, $"Empat angka terakhir {number} Anda", Longest)
    {
        Hint = $"Tanda bahwa ini benar Anda: angka ini tidak pernah tertulis di email. Tautan dikunci setelah {Link.MostWrongTries} kali salah.",
    };

    /// <param name="problem">What is wrong with what was typed; null when nothing is.</param>
    /// <returns>Null when it is not four digits.</returns>
    public static string? TryRead(IdKind kind, string? typed, out string? problem)
    {
        var number = TypedNumber.Read(typed, Labels);
        problem = number.Fault is not null ? $"{Missing(kind)} Bukan angka: {number.Fault}."
            : number.Digits.Length != Length ? Missing(kind)
            : null;
        return problem is null ? number.Digits : null;
    }

    public static string Missing(IdKind kind) => $"Isi empat angka terakhir {IdNumber.Label(kind)} Anda.";

    /// <summary>When somebody signs a form in which they typed the number themselves: one of the two is mistyped.</summary>
    public static string OtherThanTyped(IdKind kind) =>
        $"Empat angka itu bukan akhir {IdNumber.Label(kind)} pada formulir. Ketik lagi, atau ubah {IdNumber.Label(kind)} bila salah ketik.";

    /// <param name="left">How many tries are left.</param>
    public static string Wrong(IdKind kind, int left) => $"Empat angka itu tidak cocok dengan {IdNumber.Label(kind)} Anda. Sisa percobaan: {left}.";
}
