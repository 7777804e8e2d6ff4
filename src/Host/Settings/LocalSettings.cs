using Microsoft.Extensions.Configuration;

namespace FunctionsHost.Settings;

/// <summary>An app's <c>local.settings.json</c>, if it has one.</summary>
public static class LocalSettings
{
    private const string FileName = "local.settings.json";

    /// <summary>The settings in section <c>Values</c>, and those in <c>ConnectionStrings</c> below that name, with <c>:</c> for <c>__</c>.</summary>
    /// <exception cref="InvalidOperationException">The file is encrypted.</exception>
    public static IReadOnlyDictionary<string, string?> Read(string folder)
    {
        var file = new ConfigurationBuilder().SetBasePath(folder).AddJsonFile(FileName, optional: true).Build();
        if (bool.TryParse(file["IsEncrypted"], out var isEncrypted) && isEncrypted)
        {
            throw new InvalidOperationException($"{FileName} is encrypted, which this host cannot read: run `func settings decrypt`.");
        }

        return file.GetSection("Values").AsEnumerable(makePathsRelative: true).Concat(file.GetSection("ConnectionStrings").AsEnumerable())
            .Where(entry => entry.Value is not null)
            .ToDictionary(entry => entry.Key.Replace("__", ":", StringComparison.Ordinal), entry => entry.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The same settings as environment variables for a worker. Variables that are already set win, as in Azure Functions Core Tools.</summary>
    public static IReadOnlyDictionary<string, string?> ReadForWorker(string folder) => Read(folder)
        .Select(entry => KeyValuePair.Create(entry.Key.Replace(":", "__", StringComparison.Ordinal), entry.Value))
        .Where(entry => Environment.GetEnvironmentVariable(entry.Key) is null)
        .ToDictionary();
}
