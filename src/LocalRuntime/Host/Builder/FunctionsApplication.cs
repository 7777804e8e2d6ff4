namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where a function app begins.</summary>
public class FunctionsApplication
{
    /// <summary>A builder with the app's settings read: settings files, then environment, then <paramref name="args"/>; the later wins.</summary>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
