using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace HostingFunctions.Domain.Tests;

/// <summary>Text of any characters of Unicode, those that programs put in unseen more often than others.</summary>
public sealed record AnyText(string Value)
{
    private static readonly string[] Unseen =
    [
        " ", "\u00A0", "\u2009", "\u202F", "\t", "\v", "\r\n", "\u2028", "\u00AD", "\u200B", "\u200D", "\u200E", "\u202A", "\u202C", "\u2060", "\uFEFF",
        "\uFE0F", "\uD800",
    ];

    /// <summary>Every character there is.</summary>
    public static IEnumerable<Rune> Runes => Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value));

    public static Arbitrary<AnyText> Arbitrary() =>
        Gen.Frequency(
                (2, Gen.Choose(0, 0x10FFFF).Select(value => Rune.IsValid(value) ? new Rune(value).ToString() : "\uDC00")),
                (1, Gen.Choose('0', 'z').Select(letter => ((char)letter).ToString())),
                (2, Gen.Elements(Unseen)))
            .ListOf().Select(pieces => new AnyText(string.Concat(pieces))).ToArbitrary();
}
