using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Domain.Identity;

/// <summary>A checked NIP or NIK. Never written to a log: <see cref="ToString"/> shows no digit.</summary>
public sealed record IdNumber
{
    private static readonly string[] Labels = ["NIP", "NIK", "NO", "NOMOR"];

    private IdNumber(IdKind kind, string digits) => (Kind, Digits) = (kind, digits);

    public IdKind Kind { get; }

    /// <summary>18 digits for a NIP, 16 for a NIK, without spaces.</summary>
    public string Digits { get; }

    /// <summary>The last four digits: what a person types to prove that a link is theirs (rule 3).</summary>
    public string LastFour => Digits[^4..];

    /// <summary>As the forms print it: <c>19761231 199511 1 002</c> for a NIP, plain digits for a NIK.</summary>
    public string Printed => Kind == IdKind.Nip
        ? $"{Digits[..8]} {Digits[8..14]} {Digits[14]} {Digits[15..]}"
        : Digits;

    /// <summary>A NIP as forms print it, a NIK likewise in groups: <c>3271 0415 0492 0001</c>.</summary>
    public string Grouped => Kind == IdKind.Nip ? Printed : $"{Digits[..4]} {Digits[4..8]} {Digits[8..12]} {Digits[12..]}";

    /// <summary>As far as its own pages may show it: <c>19761231 199511 • •••</c>, without the last four digits.</summary>
    public string Masked => Kind == IdKind.Nip ? $"{Digits[..8]} {Digits[8..14]} • •••" : $"{Digits[..12]} ••••";

    /// <summary>Reads a number as typed or pasted: what stands between its digits is ignored, and its label before it.</summary>
    /// <returns>The number, or null with <paramref name="problem"/> saying in Bahasa Indonesia what is wrong.</returns>
    public static IdNumber? TryParse(IdKind kind, string? text, out string? problem)
    {
        var number = TypedNumber.Read(text, Labels);
        problem = number.Fault is not null ? $"{Label(kind)} hanya boleh berisi angka, bukan {number.Fault}."
            : kind == IdKind.Nip ? Nip.ProblemOf(number.Digits)
            : Nik.ProblemOf(number.Digits);
        return problem is null ? new IdNumber(kind, number.Digits) : null;
    }

    /// <summary>Reads a number that was checked before it was stored.</summary>
    /// <exception cref="FormatException">The stored number is not valid.</exception>
    public static IdNumber Parse(IdKind kind, string digits) =>
        TryParse(kind, digits, out var problem) ?? throw new FormatException(problem);

    public static string Label(IdKind kind) => kind == IdKind.Nip ? "NIP" : "NIK";

    public bool EndsWith(string? lastFour) => lastFour is not null && string.Equals(lastFour.Trim(), LastFour, StringComparison.Ordinal);

    public override string ToString() => Label(Kind);
}
