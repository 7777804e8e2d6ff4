using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace HostingFunctions.Domain.Files;

/// <summary>A SHA-256 (FIPS 180-4), written as 64 lower-case hexadecimal digits.</summary>
public sealed partial record Sha256Hash
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

    /// <summary>
    /// A hash as somebody typed or pasted it. Upper case and spaces between the digits are forgiven, and so is what certutil, Get-FileHash or sha256sum print
    /// around it.
    /// </summary>
    /// <returns>Null when it holds no SHA-256, or more than one.</returns>
    public static Sha256Hash? TryRead(string typed)
    {
        var whole = Squeeze(typed);
        string[] found = IsHash(whole)
            ? [whole]
            : [.. typed.Split('\n').Select(Squeeze).Where(IsHash).Concat(Printed().Matches(typed).Select(match => match.Value.ToLowerInvariant())).Distinct()];
        return found is [var only] ? new Sha256Hash(only) : null;
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    /// <summary>Whether it is another hash; it takes as long whatever the answer, for hashes of what only one person knows.</summary>
    public bool IsInFixedTime(Sha256Hash other) =>
        CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes<char>(digits), MemoryMarshal.AsBytes<char>(other.digits));

    /// <summary>The hash itself, 32 bytes.</summary>
    public byte[] Bytes() => Convert.FromHexString(digits);

    public override string ToString() => digits;

    private static bool IsHash(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Of one case: a browser's field joins the lines of certutil, so that a word in capitals may follow at once.</summary>
    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|(?<![0-9A-F])[0-9A-F]{64}(?![0-9A-F])", RegexOptions.CultureInvariant)]
    private static partial Regex Printed();
}
