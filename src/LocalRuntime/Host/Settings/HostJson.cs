using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>What <c>host.json</c> says of the things LocalRuntime does; any of it can be overridden by a setting <c>AzureFunctionsJobHost__…</c>.</summary>
/// <param name="RoutePrefix"><c>extensions.http.routePrefix</c>, <c>api</c> by default.</param>
/// <param name="HubName"><c>extensions.durableTask.hubName</c>, <c>TestHubName</c> by default.</param>
/// <param name="DefaultVersion"><c>extensions.durableTask.defaultVersion</c>.</param>
/// <param name="MaxConcurrentActivities"><c>extensions.durableTask.maxConcurrentActivityFunctions</c>.</param>
/// <param name="Logging"><c>logging</c>.</param>
internal sealed record HostJson(
    string RoutePrefix, string HubName, string? DefaultVersion, int? MaxConcurrentActivities, IConfigurationSection Logging)
{
    internal const string FileName = "host.json";

    /// <summary>Reads the file in <paramref name="folder"/>; a missing file leaves the defaults.</summary>
    /// <exception cref="InvalidOperationException">The file is not one the host would take.</exception>
    internal static HostJson Read(string folder, IConfiguration settings)
    {
        var path = Path.Combine(folder, FileName);
        var file = new ConfigurationBuilder().AddJsonFile(path, optional: true).Build();
        if (File.Exists(path) && file["version"] != "2.0")
        {
            throw new InvalidOperationException($"{FileName} must say \"version\": \"2.0\".");
        }

        if (file.GetSection("extensionBundle").Exists())
        {
            throw new InvalidOperationException(
                $"{FileName} names an extensionBundle. A .NET isolated app brings its extensions as packages, and the bundle breaks it: remove the section.");
        }

        string? Read(string key) => SettingReference.Resolve(settings[$"AzureFunctionsJobHost:{key}"] ?? file[key], settings);
        return new(
            Read("extensions:http:routePrefix")?.Trim('/') ?? "api",
            Read("extensions:durableTask:hubName") ?? "TestHubName",
            Read("extensions:durableTask:defaultVersion"),
            int.TryParse(Read("extensions:durableTask:maxConcurrentActivityFunctions"), out var max) ? max : null,
            file.GetSection("logging"));
    }
}
