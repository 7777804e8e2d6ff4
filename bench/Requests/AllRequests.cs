using System.Diagnostics.Tracing;
using Azure.Core.Diagnostics;

namespace HostingFunctions.Bench.Requests;

/// <summary>
/// Counts every storage request of this process, the durable engine's included: the SDK's pipeline announces each try of a request by an event.
/// Costs time, so it is not on while speed is measured.
/// </summary>
internal sealed class AllRequests : IDisposable
{
    private readonly AzureEventSourceListener listener;
    private int count;
    private int standing;

    public AllRequests() => listener = new AzureEventSourceListener((sent, _) => Add(sent), EventLevel.Informational);

    /// <summary>Without <see cref="Standing"/>.</summary>
    public int Count => count;

    /// <summary>What the engine sends at all times, whether or not there is anything to do: it renews its lease and looks for signals of other processes.</summary>
    public int Standing => standing;

    public void Dispose() => listener.Dispose();

    private void Add(EventWrittenEventArgs sent)
    {
        if (sent.EventName != "Request")
        {
            return;
        }

        var uri = new Uri((string)sent.Payload![sent.PayloadNames!.IndexOf("uri")]!);
        var isStanding = uri.Query.Contains("comp=lease", StringComparison.Ordinal) || uri.AbsolutePath.EndsWith("Open()", StringComparison.Ordinal);
        Interlocked.Increment(ref isStanding ? ref standing : ref count);
    }
}
