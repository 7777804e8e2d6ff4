namespace HostSampleApp;

/// <summary>What streams and long calls are at, for whoever looks on.</summary>
public sealed class Traffic
{
    private long received;

    /// <summary>Bytes of the latest upload.</summary>
    public long Received
    {
        get => Volatile.Read(ref received);
        set => Volatile.Write(ref received, value);
    }

    /// <summary>Whether a call saw that its caller went away.</summary>
    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
