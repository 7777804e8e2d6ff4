namespace FunctionsHost.Durable;

/// <summary>What this process must not find in its environment.</summary>
internal static class Surroundings
{
    /// <summary>
    /// Takes out what makes the Durable extension believe that it runs on Linux Consumption in Azure (many containers set <c>CONTAINER_NAME</c>), and what
    /// would send its own gRPC server to the address of the site.
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
