using System.Net;

namespace HostingFunctions.Notifications.Letters;

/// <summary>Makes text that somebody typed safe to use in a mail.</summary>
internal static class SafeText
{
    /// <summary>Text on one line: each run of white space and control characters becomes one space.</summary>
    public static string OneLine(this string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Encodes text for HTML content and double-quoted attributes.</summary>
    public static string Encoded(this string text) => WebUtility.HtmlEncode(text);
}
