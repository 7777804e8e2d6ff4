using System.Runtime.CompilerServices;
using HostingFunctions.Domain.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace HostingFunctions.Site;

/// <summary>Reads a form of texts and files (RFC 7578) as a stream. It is never whole in memory.</summary>
internal static class MultipartForm
{
    private const int MostParts = 100;

    public static bool IsSentBy(HttpRequest http) =>
        http.HasFormContentType && http.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>The parts in order. A part can be read only until the next one is requested.</summary>
    /// <exception cref="BadHttpRequestException">413: the request is larger than <see cref="UploadLimits.RequestBytes"/>.</exception>
    /// <exception cref="InvalidDataException">The body is not a multipart form.</exception>
    /// <exception cref="IOException">The body ended early.</exception>
    public static async IAsyncEnumerable<(PartHeader Header, MultipartSection Section)> ReadAsync(
        HttpRequest http, [EnumeratorCancellation] CancellationToken cancellation)
    {
        BodyLimit.Set(http, UploadLimits.RequestBytes);
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

    private static string BoundaryOf(HttpRequest http) =>
        MediaTypeHeaderValue.TryParse(http.ContentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= 200 } boundary
            ? boundary.ToString()
            : throw new InvalidDataException("Not a multipart form.");
}
