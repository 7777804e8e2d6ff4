using System.Net;
using System.Text.RegularExpressions;

namespace HostingFunctions.Notifications.Letters;

/// <summary>Makes text that somebody typed safe to use in a mail.</summary>
internal static partial class SafeText
{
    /// <summary>Takes no room on the screen, and ends what programs read as a word.</summary>
    private const string Break = "\u200B";

    /// <summary>Text on one line: each run of white space and control characters becomes one space.</summary>
    public static string OneLine(this string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Text on one line, in which nothing can be pressed.</summary>
    public static string Inert(this string text) => Joint().Replace(text.OneLine(), Break);

    /// <summary>Encodes text for HTML content and double-quoted attributes.</summary>
    public static string Encoded(this string text) => WebUtility.HtmlEncode(text);

    /// <summary>
    /// Where an address is broken, so that no mail program makes a link of it, in plain text as in HTML: they look for a scheme that goes on with "//", for a
    /// name, a dot and a name that follow each other, for four such numbers, or for names around an "@". A zero-width space stands between them then. The dots
    /// are those that names of hosts may be written with (UTS 46, 2.3). Personal links come from elsewhere and stay whole.
    /// </summary>
    [GeneratedRegex(@"(?<=:)(?=[/\\]{2})|(?=[.\u3002\uFF0E\uFF61]\p{L})|(?=@)|(?<=\d\.\d{1,3})(?=\.\d{1,3}\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
