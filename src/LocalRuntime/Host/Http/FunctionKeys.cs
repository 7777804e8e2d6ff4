using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>
/// The keys that functions above <see cref="AuthorizationLevel.Anonymous"/> ask for. They are settings, named as the host names them in a
/// Kubernetes secret: <c>host.master</c>, <c>host.function.{key}</c>, <c>functions.{function}.{key}</c>.
/// </summary>
internal sealed class FunctionKeys(IConfiguration settings)
{
    /// <summary>Whether <paramref name="request"/> brings (<c>x-functions-key</c> or <c>?code=</c>) a key that <paramref name="level"/> takes.</summary>
    internal bool Admit(string function, AuthorizationLevel level, HttpRequest request)
    {
        if (level == AuthorizationLevel.Anonymous)
        {
            return true;
        }

        var brought = request.Headers.TryGetValue("x-functions-key", out var header) ? header.ToString() : request.Query["code"].ToString();
        return brought.Length > 0 && Accepted(function, level).Any(key => Same(key, brought));
    }

    private IEnumerable<string> Accepted(string function, AuthorizationLevel level)
    {
        var keys = settings.AsEnumerable().Where(s => !string.IsNullOrEmpty(s.Value));
        return keys.Where(s => Opens(s.Key, function, level)).Select(s => s.Value!);
    }

    private static bool Opens(string name, string function, AuthorizationLevel level) =>
        name.Equals("host.master", StringComparison.OrdinalIgnoreCase)
        || (level == AuthorizationLevel.Function
            && (name.StartsWith("host.function.", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith($"functions.{function}.", StringComparison.OrdinalIgnoreCase)));

    // Hashes have one length, so the comparison's time tells nothing of the key.
    private static bool Same(string key, string brought) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(key)), SHA256.HashData(Encoding.UTF8.GetBytes(brought)));
}
