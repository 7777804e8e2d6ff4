namespace HostingFunctions.Testing;

/// <summary>The packages that <c>npm ci</c> installed in the repository's root.</summary>
internal static class NodeModules
{
    /// <summary>The path of a file in a package; null when it is not installed.</summary>
    public static string? Find(params ReadOnlySpan<string> parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine([folder.FullName, "node_modules", .. parts]);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
