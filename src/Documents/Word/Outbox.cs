namespace HostingFunctions.Documents.Word;

/// <summary>
/// What the ZIP has written and the output has not yet got. The framework closes an entry with synchronous writes even when
/// asked asynchronously, which a response refuses and which block a thread; here they land in memory and are sent on in turn.
/// </summary>
internal sealed class Outbox : MemoryStream
{
    /// <summary>No: what was sent is gone. The ZIP is thereby written forward only.</summary>
    public override bool CanSeek => false;

    public async Task SendAsync(Stream output, CancellationToken cancellation)
    {
        await output.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellation);
        SetLength(0);
    }
}
