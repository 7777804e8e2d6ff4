using Azure.Core;
using Azure.Core.Pipeline;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>Lets whatever asks for a request wait, while it is shut, and counts what else is asked of the storage account.</summary>
internal sealed class ShutTable : HttpPipelinePolicy
{
    private readonly TaskCompletionSource opened = new();
    private int waiting;
    private int passed;

    public bool IsShut { get; set; }

    /// <summary>How many have waited.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>How many others have passed while it was shut.</summary>
    public int Passed => Volatile.Read(ref passed);

    public void Open() => opened.TrySetResult();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (IsShut && message.Request.Uri.Path.Contains("/Requests", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref waiting);
            await opened.Task;
        }
        else if (IsShut)
        {
            Interlocked.Increment(ref passed);
        }

        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);
}
