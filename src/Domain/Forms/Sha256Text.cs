namespace HostingFunctions.Domain.Forms;

/// <summary>A SHA-256 as somebody typed or pasted it.</summary>
public static class Sha256Text
{
    public const int Length = 64;

    /// <summary>64 lower-case hexadecimal digits; spaces between them and upper case, as some programs print them, are forgiven. Null when it is no SHA-256.</summary>
    public static string? TryRead(string typed)
    {
        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return digits.Length == Length && digits.All(char.IsAsciiHexDigitLower) ? digits : null;
    }
}
