using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Testing;

/// <summary>Sets a policy where it sees every request to the storage account, each try of it.</summary>
public static class StorageWatch
{
    /// <returns>The options, for clients of one's own.</returns>
    public static T Watch<T>(this HttpPipelinePolicy policy, T options)
        where T : ClientOptions
    {
        options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return options;
    }

    /// <summary>The storage clients that the app makes itself.</summary>
    public static void Watch(this HttpPipelinePolicy policy, IServiceCollection services) =>
        services.AddSingleton(policy.Watch(new TableClientOptions())).AddSingleton(policy.Watch(new BlobClientOptions()));
}
