using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Testing;

/// <summary>Adds a policy that sees every request to the storage account, including retries.</summary>
public static class StorageWatch
{
    /// <returns>The same options, for clients that a test creates.</returns>
    public static T Watch<T>(this HttpPipelinePolicy policy, T options)
        where T : ClientOptions
    {
        options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        return options;
    }

    /// <summary>Adds it to the storage clients that the app creates.</summary>
    public static void Watch(this HttpPipelinePolicy policy, IServiceCollection services) =>
        services.AddSingleton(policy.Watch(new TableClientOptions())).AddSingleton(policy.Watch(new BlobClientOptions()));
}
