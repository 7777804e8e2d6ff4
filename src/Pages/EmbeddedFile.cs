namespace HostingFunctions.Pages;

/// <summary>Files embedded in this assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>The names of the guide's pictures.</summary>
    public static IEnumerable<string> Pictures => typeof(EmbeddedFile).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".png", StringComparison.Ordinal));

    /// <exception cref="InvalidOperationException">There is no file of that name.</exception>
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no file '{name}'.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
