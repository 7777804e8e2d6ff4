using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>The names in the header of a form part (RFC 7578, 4.2).</summary>
/// <param name="Field">The field's name.</param>
/// <param name="FileName">Null for a text; empty when no file was chosen. It is as the client sent it, so treat it as hostile.</param>
/// <param name="Charset">What a text is written in.</param>
internal sealed partial record PartHeader(string Field, string? FileName, Encoding Charset)
{
    private static readonly string[] WesternNames = ["iso-8859-1", "latin1", "windows-1252", "us-ascii"];

    /// <summary>Browsers take all of <see cref="WesternNames"/> for this one (encoding.spec.whatwg.org, 4.2).</summary>
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="InvalidDataException">The part has no name.</exception>
    public static PartHeader Of(MultipartSection section)
    {
        var charset = CharsetOf(section.ContentType);
        if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.Name.HasValue)
        {
            var field = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            return disposition.FileNameStar.HasValue ? new PartHeader(field, disposition.FileNameStar.ToString(), charset)
                : disposition.FileName.HasValue ? new PartHeader(field, Unescaped(HeaderUtilities.RemoveQuotes(disposition.FileName).ToString()), charset)
                : new PartHeader(field, null, charset);
        }

        // A file name with characters that no header may hold breaks the parser; the part is still what it is.
        var name = FieldPattern().Match(section.ContentDisposition ?? "");
        var file = FilePattern().Match(section.ContentDisposition ?? "");
        return name.Success
            ? new PartHeader(name.Groups[1].Value, file.Success ? Unescaped(file.Groups[1].Value) : null, charset)
            : throw new InvalidDataException("A part has no name.");
    }

    /// <param name="contentType">Of a part, or of a whole form.</param>
    public static Encoding CharsetOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && WesternNames.Contains(HeaderUtilities.RemoveQuotes(type.Charset).ToString(), StringComparer.OrdinalIgnoreCase)
            ? Western
            : Encoding.UTF8;

    /// <summary>A quotation mark as browsers write it (html.spec.whatwg.org, 4.10.21.8), and as older ones did; other backslashes are of paths.</summary>
    private static string Unescaped(string name) => name.Replace("%22", "\"", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);

    [GeneratedRegex("""[; ]name="?([A-Za-z0-9_.-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();

    [GeneratedRegex("""[; ]filename="((?:\\"|[^"])*)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FilePattern();
}
