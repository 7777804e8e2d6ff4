namespace FunctionsHost.Durable;

/// <summary>Environment variables that this process must not see.</summary>
internal static class Surroundings
{
    /// <summary>
    /// Removes variables that make the Durable extension believe it runs on Linux Consumption in Azure (many containers set <c>CONTAINER_NAME</c>), and those
    /// that would make its own gRPC server listen at the site's address.
    /// </summary>
    internal static void Clear()
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(Misleads).ToList())
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    private static bool Misleads(string name) => name is "CONTAINER_NAME" or "ASPNETCORE_URLS" || name.StartsWith("WEBSITE_", StringComparison.Ordinal);
}
