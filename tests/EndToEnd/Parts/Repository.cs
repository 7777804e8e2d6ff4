namespace HostingFunctions.EndToEnd.Parts;

/// <summary>Where things are in the checkout that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The built app, of the same configuration as these tests.</summary>
    public static string App { get; } = PathOf("src", "Functions", "bin", "Local", Configuration(), "net10.0", "HostingFunctions.dll");

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HostingFunctions.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    /// <summary><c>Release</c> of <c>bin/Local/Release/net10.0/</c>.</summary>
    private static string Configuration() => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
