using HostingFunctions.Domain.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HostingFunctions.Site;

/// <summary>Reads a small form that has only texts, as a browser sends it or as a JSON object.</summary>
internal static class TypedForm
{
    /// <summary>All that is kept of a form, as a browser escapes it (three bytes for each), and something for the names.</summary>
    private const int MostBytes = 4 * FormTexts.Most;

    /// <exception cref="BadHttpRequestException">The body ended early, is not a form, or is too large.</exception>
    public static Task<Submission> ReadAsync(HttpRequest http, CancellationToken cancellation) => ReadAsync(http, null, cancellation);

    /// <param name="takeFile">Given each file that comes, which is read at once or never.</param>
    /// <inheritdoc cref="ReadAsync(HttpRequest, CancellationToken)"/>
    public static async Task<Submission> ReadAsync(HttpRequest http, Func<PartHeader, Stream, Task>? takeFile, CancellationToken cancellation)
    {
        var errors = new List<FieldError>();
        var texts = new FormTexts(errors);
        BodyLimit.Set(http, MostBytes);
        try
        {
            await ReadAsync(http, texts, takeFile, cancellation);
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }

        return new Submission(texts.Typed, [], errors);
    }

    private static async Task ReadAsync(HttpRequest http, FormTexts texts, Func<PartHeader, Stream, Task>? takeFile, CancellationToken cancellation)
    {
        if (MultipartForm.IsSentBy(http))
        {
            await foreach (var (header, section) in MultipartForm.ReadAsync(http, cancellation))
            {
                if (header.FileName is null)
                {
                    await texts.ReadAsync(header.Field, header.Charset, section.Body, cancellation);
                }
                else if (header.FileName.Length > 0 && takeFile is not null)
                {
                    await takeFile(header, section.Body);
                }
            }
        }
        else if (http.HasJsonContentType())
        {
            await JsonForm.ReadAsync(http, texts, cancellation);
        }
        else if (http.HasFormContentType)
        {
            using var reader = new FormReader(http.Body, PartHeader.CharsetOf(http.ContentType)) { ValueLengthLimit = MostBytes };
            while (await reader.ReadNextPairAsync(cancellation) is { } field)
            {
                texts.Add(field.Key, field.Value);
            }
        }
    }
}
