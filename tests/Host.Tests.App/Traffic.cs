namespace HostSampleApp;

/// <summary>The progress of streams and long calls, for observers.</summary>
public sealed class Traffic
{
    private long received;

    /// <summary>Bytes received of the latest upload.</summary>
    public long Received
    {
        get => Volatile.Read(ref received);
        set => Volatile.Write(ref received, value);
    }

    /// <summary>Completes when a call notices that its caller went away.</summary>
    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
