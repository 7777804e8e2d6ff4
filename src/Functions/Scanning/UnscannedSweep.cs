using HostingFunctions.Domain.Ports;
using HostingFunctions.Domain.Requests;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using HostingFunctions.Wakeups;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Scanning;

/// <summary>Scans what came while the scanner was away. It reads the promises of such files and nothing else.</summary>
public sealed class UnscannedSweep(
    IUnscannedFiles unscanned, IRequestStore store, IFileStore files, Clamd clamd, IOptions<SweepOptions> options, TimeProvider time,
    ILogger<UnscannedSweep> log) : ISwept
{
    /// <summary>How long a sweep goes on with further files: what else is swept must not wait for many.</summary>
    private static readonly TimeSpan LongestSweep = TimeSpan.FromMinutes(3);

    /// <summary>Longer than clamd itself gives a file by default.</summary>
    private static readonly TimeSpan LongestScan = TimeSpan.FromMinutes(3);

    public async Task SweepAsync(CancellationToken cancellation)
    {
        var waiting = await unscanned.ListAsync(cancellation).ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return;
        }

        if (!clamd.IsOn || !await clamd.AnswersAsync())
        {
            log.ScannerAway(waiting.Count);
            return;
        }

        // In any order, so that those that it cannot scan do not keep the others from it for ever.
        var end = time.GetUtcNow() + LongestSweep;
        foreach (var file in waiting.Shuffle().TakeWhile(_ => time.GetUtcNow() < end))
        {
            try
            {
                if (await ScanAsync(file, cancellation))
                {
                    await unscanned.RemoveAsync(file, cancellation);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.NotScanned(e, file.Request);
            }
        }
    }

    /// <returns>Whether the promise can be removed.</returns>
    private async Task<bool> ScanAsync(UnscannedFile promise, CancellationToken cancellation)
    {
        var request = await store.FindAsync(promise.Request, cancellation);
        if (request?.Attachments.FirstOrDefault(file => file.Id == promise.File) is not { } attachment)
        {
            // The act that names it was never stored, or is about to be.
            return promise.At + options.Value.AbandonAfter < time.GetUtcNow();
        }

        if (request.ScanOf(attachment.Id) != ScanState.Waiting)
        {
            return true;
        }

        await using var content = await files.OpenAsync(attachment.FiledWith ?? request.Id, attachment.Id, cancellation)
            ?? throw new FileNotFoundException($"File {attachment.Id} is not stored.");
        using var scan = clamd.Begin();
        var piece = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(piece, cancellation)) > 0;)
        {
            await scan.WriteAsync(piece.AsMemory(0, read));
        }

        var verdict = await scan.EndAsync(LongestScan);
        if (!verdict.IsScanned)
        {
            log.NotScanned(null, request.Id);
            return false;
        }

        if (verdict.Virus is { } virus)
        {
            log.VirusFound(request.Id, virus);
        }

        // Another process may have been faster: the first stands.
        return await store.AppendAsync(request.Scanned(attachment, verdict.Virus, time.GetUtcNow()), cancellation)
            is StoreOutcome.Stored or StoreOutcome.AlreadyExists;
    }
}
