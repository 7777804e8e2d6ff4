using System.Text;

namespace HostingFunctions.Domain.Forms;

/// <summary>An absolute http or https address without credentials, which a page may show as a link.</summary>
public static class WebAddress
{
    /// <summary>The greatest length that a form accepts, in UTF-16 units.</summary>
    public const int Longest = 500;

    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && text.EnumerateRunes().All(MayHold);

    /// <summary>What tells a valid address from others: however it is written, the same place has the same.</summary>
    public static string KeyOf(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        ? $"{uri.IdnHost.ToLowerInvariant()}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}{uri.AbsolutePath.TrimEnd('/')}{uri.Query}"
        : text;

    /// <summary>Whether a character may stand in one at all.</summary>
    public static bool MayHold(Rune character) => !Rune.IsWhiteSpace(character);
}
