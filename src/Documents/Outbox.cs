namespace HostingFunctions.Documents;

/// <summary>
/// Holds what the ZIP has written but the output has not yet received. The framework closes an entry with synchronous writes even
/// when asked to close it asynchronously. A response refuses these, and they block a thread; so they go to memory and are sent on later.
/// </summary>
internal sealed class Outbox : MemoryStream
{
    /// <summary>False, because sent bytes are gone. This makes the ZIP write forward only.</summary>
    public override bool CanSeek => false;

    public async Task SendAsync(Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellation);
        SetLength(0);
    }
}
