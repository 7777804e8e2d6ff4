using HostingFunctions.Domain.Files;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Limits;

/// <summary>The key by which the deployment knows a program that files requests.</summary>
public sealed class ClientKey(IOptions<LimitOptions> options)
{
    public const string Header = "X-Client-Key";

    private readonly List<Sha256Hash> known = [.. options.Value.ClientKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Sha256Hash.Of)];

    /// <summary>Every known key is compared to its end, so that the time it takes tells nothing.</summary>
    public bool IsShownBy(HttpRequest http)
    {
        var shown = Sha256Hash.Of(http.Headers[Header].ToString());
        return known.Count(key => key.IsInFixedTime(shown)) > 0;
    }
}
