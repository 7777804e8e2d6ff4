namespace HostingFunctions.Testing;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>A built assembly of another project, in the configuration of the running tests, e.g. <c>Release</c>.</summary>
    /// <param name="project">Its folder, e.g. <c>src/Functions</c>.</param>
    public static string Built(string project, string assembly) =>
        PathOf(project, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", assembly);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HostingFunctions.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("This does not run inside the repository.");
    }
}
