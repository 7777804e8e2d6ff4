using System.Security.Cryptography;
using System.Text;
using HostingFunctions.Settings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Limits;

/// <summary>The key by which the deployment knows a program that files requests.</summary>
public sealed class ClientKey(IOptions<LimitOptions> options)
{
    public const string Header = "X-Client-Key";

    private readonly List<byte[]> known = [.. options.Value.ClientKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(HashOf)];

    /// <summary>Every known key is compared to its end, so that the time it takes tells nothing.</summary>
    public bool IsShownBy(HttpRequest http)
    {
        var shown = HashOf(http.Headers[Header].ToString());
        return known.Count(key => CryptographicOperations.FixedTimeEquals(key, shown)) > 0;
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
