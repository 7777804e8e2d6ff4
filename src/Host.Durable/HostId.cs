using FunctionsHost.Settings;
using Microsoft.Azure.WebJobs.Host.Executors;

namespace FunctionsHost.Durable;

/// <summary>The id that names an app's locks and timer records: the same for all its processes, on any machine.</summary>
internal sealed class HostId(HostSettings settings) : IHostIdProvider
{
    private const int Longest = 32;

    internal string Value { get; } = settings.Values["AzureFunctionsWebHost:hostid"] is { Length: > 0 } id ? id : OfHub(settings);

    public Task<string> GetHostIdAsync(CancellationToken cancellationToken) => Task.FromResult(Value);

    /// <summary>Processes that share a hub belong to one app.</summary>
    private static string OfHub(HostSettings settings)
    {
        var hub = settings.Resolve(settings.Host["extensions:durableTask:hubName"] ?? "functions").ToLowerInvariant();
        var id = new string([.. hub.Where(char.IsAsciiLetterOrDigit)]);
        return id.Length > Longest ? id[..Longest] : id;
    }
}
