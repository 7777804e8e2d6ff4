using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>The names in the header of a form part (RFC 7578, 4.2).</summary>
/// <param name="Field">The field's name.</param>
/// <param name="FileName">Null for a text; empty when no file was chosen. It is as the client sent it, so treat it as hostile.</param>
internal sealed partial record PartHeader(string Field, string? FileName)
{
    /// <exception cref="InvalidDataException">The part has no name.</exception>
    public static PartHeader Of(MultipartSection section)
    {
        if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) && disposition.Name.HasValue)
        {
            var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
            return new PartHeader(
                HeaderUtilities.RemoveQuotes(disposition.Name).ToString(), fileName.HasValue ? HeaderUtilities.RemoveQuotes(fileName).ToString() : null);
        }

        // A file name with characters that are invalid in a header breaks the parser. The part itself is still usable.
        var field = FieldPattern().Match(section.ContentDisposition ?? "");
        var file = FilePattern().Match(section.ContentDisposition ?? "");
        return field.Success
            ? new PartHeader(field.Groups[1].Value, file.Success ? file.Groups[1].Value : null)
            : throw new InvalidDataException("A part has no name.");
    }

    [GeneratedRegex("""[; ]name="?([A-Za-z0-9_.-]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex FieldPattern();

    [GeneratedRegex("""[; ]filename="([^"]*)""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FilePattern();
}
