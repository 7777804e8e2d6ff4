namespace HostingFunctions.Storage.Tests;

/// <summary>Bytes as a client sends them: in small pieces, of a length nobody knows, perhaps broken off.</summary>
public sealed class ClientStream(byte[] content, long? breaksAt = null) : Stream
{
    private const int PieceBytes = 60_000;

    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (at >= breaksAt)
        {
            throw new IOException("The client went away.");
        }

        var piece = content.AsSpan(at, Math.Min(content.Length - at, Math.Min(buffer.Length, PieceBytes)));
        piece.CopyTo(buffer);
        at += piece.Length;
        return piece.Length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
