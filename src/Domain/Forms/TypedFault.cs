using System.Globalization;
using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>A character that nobody can have meant, and where it stands. <see cref="ToString"/> says both in Bahasa Indonesia.</summary>
/// <param name="Place">1 for the first character, as typed.</param>
public sealed record TypedFault(Rune Character, int Place)
{
    /// <summary>The first character of a text that is not of a kind.</summary>
    /// <returns>Null when all are.</returns>
    public static TypedFault? In(string text, Func<Rune, bool> isRight) =>
        text.EnumerateRunes().Select((rune, at) => new TypedFault(rune, at + 1)).FirstOrDefault(fault => !isRight(fault.Character));

    public override string ToString() => $"{Shown} pada karakter ke-{Place.ToString(CultureInfo.InvariantCulture)}";

    private string Shown => TypedCharacter.IsForbidden(Character) || TypedCharacter.IsBlank(Character) ? $"U+{Character.Value:X4}" : $"“{Character}”";
}
