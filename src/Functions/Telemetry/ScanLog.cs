using HostingFunctions.Domain.Requests;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1601 to 1699: the virus scanner.</summary>
internal static partial class ScanLog
{
    [LoggerMessage(1601, LogLevel.Warning, "The virus scanner failed; the file counts as not scanned until the sweep has scanned it.")]
    public static partial void ScannerFailed(this ILogger log, Exception cause);

    [LoggerMessage(1602, LogLevel.Error, "The virus scanner (Scanning__Clamd) does not answer, and {Files} files wait for it: nobody can open them.")]
    public static partial void ScannerAway(this ILogger log, int files);

    [LoggerMessage(1603, LogLevel.Error, "A file of request {RequestId} could not be scanned for viruses; the next sweep tries again.")]
    public static partial void NotScanned(this ILogger log, Exception? cause, RequestId requestId);

    [LoggerMessage(1604, LogLevel.Warning, "A file sent for request {RequestId} was refused: the virus scanner found {Virus}.")]
    public static partial void VirusRefused(this ILogger log, RequestId requestId, string virus);

    [LoggerMessage(1605, LogLevel.Error, "A file of request {RequestId} was scanned late, and the virus scanner found {Virus}: nobody opens it.")]
    public static partial void VirusFound(this ILogger log, RequestId requestId, string virus);
}
