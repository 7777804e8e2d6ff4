using FsCheck;
using FsCheck.Fluent;

namespace HostingFunctions.Domain.Tests;

/// <summary>Text as an attacker types it: paths, markup, header breaks, direction overrides, lone surrogates, characters that XML or Unicode forbids.</summary>
public sealed record HostileText(string Value)
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "9", " ", ".", "..", "/", "\\", ":", "*", "?", "\"", "<script>", "|", ";", "%2e", "\r\n", "\n", "\t", "\0",
        "\u0001", "\u007F", "\u0085", "\u00A0", "\u200B",
        "\u202E", "\u2066", "\u2028", "\uFFFE", "\uFFFF", "\uFFFD", "\uD800", "\uDC00", "\uD83C\uDFDD", "e\u0301",
        "\u212A", "İ", "@", "CON", ".pdf", new string('x', 119),
    ];

    public static Arbitrary<HostileText> Arbitrary() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => new HostileText(string.Concat(pieces))).ToArbitrary();
}
