using Microsoft.Extensions.Configuration;

namespace FunctionsHost.Settings;

/// <summary>An app's settings and the content of its <c>host.json</c>.</summary>
public sealed class HostSettings
{
    /// <summary>The settings section that holds <c>host.json</c>, so that <c>AzureFunctionsJobHost__extensions__...</c> overrides it.</summary>
    public const string JobHost = "AzureFunctionsJobHost";

    private HostSettings(string folder, IConfiguration values) => (Folder, Values) = (folder, values);

    /// <summary>The app's folder, which holds <c>host.json</c>.</summary>
    public string Folder { get; }

    public IConfiguration Values { get; }

    /// <summary>The content of <c>host.json</c>, with overrides.</summary>
    public IConfigurationSection Host => Values.GetSection(JobHost);

    /// <summary>
    /// Reads <c>host.json</c> and the settings: <c>local.settings.json</c>, the environment, <paramref name="more"/>; later ones override earlier ones.
    /// </summary>
    /// <exception cref="InvalidOperationException">The Functions host would not accept one of the files; the message says why.</exception>
    public static HostSettings Read(string folder, IEnumerable<KeyValuePair<string, string?>>? more = null, bool withEnvironment = true)
    {
        folder = Path.GetFullPath(folder);
        var builder = new ConfigurationBuilder().AddInMemoryCollection(HostJson.Read(folder)).AddInMemoryCollection(LocalSettings.Read(folder));
        if (withEnvironment)
        {
            builder.AddEnvironmentVariables();
        }

        return new HostSettings(folder, builder.AddInMemoryCollection(more ?? []).Build());
    }

    /// <summary>Replaces each <c>%Name%</c> in a text by the setting of that name.</summary>
    /// <exception cref="InvalidOperationException">There is no such setting.</exception>
    public string Resolve(string text)
    {
        var parts = text.Split('%');
        for (var i = 1; i < parts.Length - 1; i += 2)
        {
            parts[i] = Values[parts[i].Replace("__", ":", StringComparison.Ordinal)]
                ?? throw new InvalidOperationException($"'%{parts[i]}%' does not resolve: there is no setting {parts[i]}.");
        }

        return string.Concat(parts);
    }

    /// <summary>Whether <c>AzureWebJobs.{function}.Disabled</c> disables a function.</summary>
    internal bool IsDisabled(string function) => IsOn($"AzureWebJobs.{function}.Disabled") || IsOn($"AzureWebJobs_{function}_Disabled");

    internal bool IsOn(string setting) => Values[setting] is { } value && (value == "1" || (bool.TryParse(value, out var isOn) && isOn));
}
