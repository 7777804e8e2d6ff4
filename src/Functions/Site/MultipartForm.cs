using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>Reads a form of texts and files (RFC 7578) as a stream. It is never whole in memory.</summary>
internal static class MultipartForm
{
    private const int MostParts = 100;
    private const int MostTextBytes = 64 * 1024;

    public static bool IsSentBy(HttpRequest http) =>
        http.HasFormContentType && http.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts in order. A part can be read only until the next one is requested.</summary>
    /// <exception cref="BadHttpRequestException">413: the request is larger than <see cref="UploadLimits.RequestBytes"/>.</exception>
    /// <exception cref="InvalidDataException">The body is not a multipart form.</exception>
    /// <exception cref="IOException">The body ended early.</exception>
    public static async IAsyncEnumerable<(PartHeader Header, MultipartSection Section)> ReadAsync(
        HttpRequest http, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Limit(http);
        var reader = new MultipartReader(BoundaryOf(http), http.Body);
        var parts = 0;
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (++parts > MostParts)
            {
                throw new InvalidDataException("Too many parts.");
            }

            yield return (PartHeader.Of(section), section);
        }
    }

    /// <summary>Reads the text of a field. A text that is too long is cut off and reported.</summary>
    public static async Task<string> ReadTextAsync(Stream body, PartHeader header, List<FieldError> errors, CancellationToken cancellation)
    {
        var buffer = new byte[MostTextBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        if (length > MostTextBytes)
        {
            errors.Add(new FieldError(header.Field, TypedText.TooLong));
        }

        return header.Charset.GetString(buffer, 0, Math.Min(length, MostTextBytes));
    }

    private static void Limit(HttpRequest http)
    {
        if (http.ContentLength > UploadLimits.RequestBytes)
        {
            throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
        }

        // Limits what is actually sent, for a client that announces no length.
        if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Math.Min(limit.MaxRequestBodySize ?? long.MaxValue, UploadLimits.RequestBytes);
        }
    }

    private static string BoundaryOf(HttpRequest http) =>
        MediaTypeHeaderValue.TryParse(http.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
            ? boundary.ToString()
            : throw new InvalidDataException("Not a multipart form.");
}
