using System.Net;

namespace FunctionsHost.Tests.Conformance;

/// <summary>A body whose second part is sent only after something has happened.</summary>
internal sealed class GatedContent(int length, Func<Task> happened) : HttpContent
{
    private const int Chunk = 1024 * 1024;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var chunk = new byte[Chunk];
        await stream.WriteAsync(chunk);
        await stream.FlushAsync();
        await happened();
        for (var left = length - Chunk; left > 0; left -= Chunk)
        {
            await stream.WriteAsync(chunk.AsMemory(0, Math.Min(left, Chunk)));
        }
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }
}
