using System.Net;

namespace HostingFunctions.Functions.Tests.Support;

/// <summary>A body whose sender goes away after some bytes, having announced all of them.</summary>
internal sealed class BreakingContent : HttpContent
{
    private readonly HttpContent whole;
    private readonly int sent;

    public BreakingContent(HttpContent whole, int sent)
    {
        (this.whole, this.sent) = (whole, sent);
        Headers.ContentType = whole.Headers.ContentType;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var content = await whole.ReadAsByteArrayAsync();
        await stream.WriteAsync(content.AsMemory(0, sent));
        await stream.FlushAsync();
        throw new IOException("The sender is gone.");
    }

    protected override bool TryComputeLength(out long length)
    {
        length = whole.Headers.ContentLength ?? 0;
        return true;
    }
}
