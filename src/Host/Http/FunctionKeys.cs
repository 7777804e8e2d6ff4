using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace FunctionsHost.Http;

/// <summary>
/// The keys that functions above level Anonymous require. Here they are settings, named as the real host names them in a Kubernetes secret:
/// <c>host.master</c>, <c>host.function.{key}</c>, <c>functions.{function}.{key}</c>. Without a key such a function refuses every request.
/// </summary>
internal sealed class FunctionKeys(IConfiguration settings)
{
    /// <summary>Whether a request carries (<c>x-functions-key</c> or <c>?code=</c>) a key that opens a function.</summary>
    /// <param name="level"><c>Anonymous</c>, <c>Function</c> or <c>Admin</c>, which only the master key opens.</param>
    internal bool Open(string function, string level, HttpRequest request)
    {
        if (level.Equals("Anonymous", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var brought = request.Headers.TryGetValue("x-functions-key", out var header) ? header.ToString() : request.Query["code"].ToString();
        var isForFunctions = level.Equals("Function", StringComparison.OrdinalIgnoreCase);
        return brought.Length > 0 && settings.AsEnumerable()
            .Where(key => !string.IsNullOrEmpty(key.Value) && Opens(key.Key.Replace(':', '.'), function, isForFunctions))
            .Any(key => IsSame(key.Value!, brought));
    }

    private static bool Opens(string name, string function, bool isForFunctions) =>
        name.Equals("host.master", StringComparison.OrdinalIgnoreCase)
        || (isForFunctions
            && (name.StartsWith("host.function.", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith($"functions.{function}.", StringComparison.OrdinalIgnoreCase)));

    // Hashes have one length, so the time of the comparison reveals nothing about the key.
    private static bool IsSame(string key, string brought) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(brought)));
}
