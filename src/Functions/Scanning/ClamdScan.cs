using System.Buffers.Binary;
using System.Net.Sockets;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Scanning;

/// <summary>
/// One file on its way through clamd while it goes elsewhere too (INSTREAM: each piece after its length, a length of 0 at the end). Whatever goes wrong here
/// never stops the file: it then counts as not scanned.
/// </summary>
public sealed class ClamdScan(Clamd clamd, ILogger log) : IDisposable
{
    private Socket? socket;
    private bool hasFailed;

    /// <summary>Passes a piece on. One that is empty is none.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> piece)
    {
        if (hasFailed || piece.Length == 0)
        {
            return;
        }

        await TryAsync(async () =>
        {
            if (await ConnectedAsync())
            {
                await SendLengthAsync(piece.Length);
                await SendAsync(piece);
            }
        });
    }

    /// <summary>Ends the file and waits for what it says of it.</summary>
    public async Task<Verdict> EndAsync(TimeSpan atMost)
    {
        var verdict = Verdict.Unknown;
        await TryAsync(async () =>
        {
            if (!hasFailed && await ConnectedAsync())
            {
                await SendLengthAsync(0);
                verdict = Verdict.Of(await Clamd.ReadAsync(socket!, atMost));
            }
        });
        return verdict;
    }

    public void Dispose() => socket?.Dispose();

    private async Task TryAsync(Func<Task> talk)
    {
        try
        {
            await talk();
        }
        catch (Exception e) when (Clamd.IsFault(e))
        {
            hasFailed = true;
            log.ScannerFailed(e);
        }
    }

    private async Task<bool> ConnectedAsync() => !(hasFailed = (socket ??= await clamd.ConnectAsync("zINSTREAM\0")) is null);

    private async Task SendLengthAsync(int length)
    {
        var prefix = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(prefix, length);
        await SendAsync(prefix);
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        using var patience = new CancellationTokenSource(Clamd.Patience);
        for (var sent = 0; sent < bytes.Length;)
        {
            sent += await socket!.SendAsync(bytes[sent..], patience.Token);
        }
    }
}
