using System.Net;

namespace LocalRuntime.Tests.Host;

/// <summary>A body of zeros, made as it is sent.</summary>
internal sealed class ZeroContent(long length, bool announced) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var block = new byte[64 * 1024];
        for (var left = length; left > 0; left -= block.Length)
        {
            await stream.WriteAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)));
        }
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return announced;
    }
}
