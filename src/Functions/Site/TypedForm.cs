using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HostingFunctions.Site;

/// <summary>Reads a small form that has only texts.</summary>
internal static class TypedForm
{
    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = 50,
        ValueLengthLimit = 64 * 1024,
        MultipartBodyLengthLimit = 256 * 1024,
        BufferBodyLengthLimit = 512 * 1024,
        MemoryBufferThreshold = 256 * 1024,
    };

    /// <exception cref="BadHttpRequestException">The body ended early, is not a form, or is too large.</exception>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpRequest http, CancellationToken cancellation)
    {
        if (!http.HasFormContentType)
        {
            return new Dictionary<string, string>();
        }

        if (http.ContentLength > 512 * 1024)
        {
            throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            var form = await new FormFeature(http, Limits).ReadFormAsync(cancellation);
            return form.ToDictionary(field => field.Key, field => field.Value.ToString());
        }
        catch (Exception e)
        {
            UnreadableForm.ThrowIfClients(e);
            throw;
        }
    }
}
