using System.Collections.Frozen;

namespace HostingFunctions.Pages;

/// <summary>The static files that pages refer to, embedded in this assembly. No other file is served.</summary>
public static class Assets
{
    private static readonly FrozenDictionary<string, Asset> ByName = new[]
    {
        Read("gaya.css", "text/css; charset=utf-8"),
        Read("favicon.svg", "image/svg+xml"),
        Read("unggah.js", "text/javascript; charset=utf-8"),
    }.Concat(EmbeddedFile.Pictures.Select(name => Read(name, "image/png"))).ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<Asset> All => ByName.Values;

    /// <returns>Null when there is no file of that name.</returns>
    public static Asset? Find(string name) => ByName.GetValueOrDefault(name);

    private static Asset Read(string name, string mediaType) => new(name, EmbeddedFile.Read(name), mediaType);
}
