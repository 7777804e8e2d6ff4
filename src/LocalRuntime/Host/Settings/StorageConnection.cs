using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>The storage account that keeps the state of the host.</summary>
internal static class StorageConnection
{
    internal const string SettingName = "AzureWebJobsStorage";

    /// <summary>The connection string, <c>UseDevelopmentStorage=true</c> included.</summary>
    /// <exception cref="InvalidOperationException">The setting is missing.</exception>
    internal static string Read(IConfiguration settings, string name = SettingName) =>
        settings[name] is { Length: > 0 } connection
            ? connection
            : throw new InvalidOperationException(
                $"The setting {name} is missing: timers and orchestrations keep their state in that storage account (Azurite: UseDevelopmentStorage=true).");
}
