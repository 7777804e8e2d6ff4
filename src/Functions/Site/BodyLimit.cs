using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HostingFunctions.Site;

/// <summary>How much a request may send.</summary>
internal static class BodyLimit
{
    /// <param name="most">In bytes. A smaller limit that is set already stays.</param>
    /// <exception cref="BadHttpRequestException">413: the request announces more. One that sends more than it announced gets it while it is read.</exception>
    public static void Set(HttpRequest http, long most)
    {
        if (http.ContentLength > most)
        {
            throw new BadHttpRequestException("Too large.", StatusCodes.Status413PayloadTooLarge);
        }

        if (http.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Math.Min(limit.MaxRequestBodySize ?? long.MaxValue, most);
        }
    }
}
