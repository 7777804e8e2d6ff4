using Microsoft.Extensions.Configuration;

namespace FunctionsHost.Settings;

/// <summary>An app's <c>host.json</c>.</summary>
internal static class HostJson
{
    private const string FileName = "host.json";

    /// <exception cref="InvalidOperationException">The file is missing, or the Functions host would not accept it.</exception>
    internal static IEnumerable<KeyValuePair<string, string?>> Read(string folder)
    {
        if (!File.Exists(Path.Combine(folder, FileName)))
        {
            throw new InvalidOperationException($"There is no {FileName} in {folder}: it is no folder of a Functions app.");
        }

        var file = new ConfigurationBuilder().SetBasePath(folder).AddJsonFile(FileName).Build();
        if (file["version"] != "2.0")
        {
            throw new InvalidOperationException($"{FileName} must say \"version\": \"2.0\".");
        }

        if (file.GetSection("extensionBundle").Exists())
        {
            throw new InvalidOperationException(
                $"{FileName} names an extensionBundle. It takes the place of the extensions that an isolated app brings as packages: remove the section.");
        }

        return file.AsEnumerable().Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create($"{HostSettings.JobHost}:{entry.Key}", entry.Value));
    }
}
