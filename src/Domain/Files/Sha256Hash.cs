using System.Security.Cryptography;
using System.Text;

namespace HostingFunctions.Domain.Files;

/// <summary>A SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public sealed record Sha256Hash
{
    /// <summary>The hash in hexadecimal digits.</summary>
    public const int Length = 64;

    private readonly string digits;

    private Sha256Hash(string digits) => this.digits = digits;

    /// <summary>The hash of an empty content.</summary>
    public static Sha256Hash OfNothing { get; } = Of([]);

    /// <summary>The hash of a content.</summary>
    public static Sha256Hash Of(ReadOnlySpan<byte> content) => FromBytes(SHA256.HashData(content));

    /// <summary>The hash of a text in UTF-8.</summary>
    public static Sha256Hash Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <param name="hash">The hash itself, 32 bytes.</param>
    public static Sha256Hash FromBytes(ReadOnlySpan<byte> hash) => Parse(Convert.ToHexStringLower(hash));

    /// <exception cref="FormatException">The text is not 64 lower-case hexadecimal digits.</exception>
    public static Sha256Hash Parse(string text) => IsHash(text) ? new Sha256Hash(text) : throw new FormatException("Not a SHA-256.");

    /// <summary>Reads a hash as somebody typed or pasted it: accepts upper case and spaces between the digits, as some programs print them.</summary>
    /// <returns>Null when the text is not a SHA-256.</returns>
    public static Sha256Hash? TryRead(string typed)
    {
        var text = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return IsHash(text) ? new Sha256Hash(text) : null;
    }

    public override string ToString() => digits;

    private static bool IsHash(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
