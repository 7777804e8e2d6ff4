using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 2501 to 2599: the proof that the trails are whole.</summary>
internal static partial class ProofLog
{
    [LoggerMessage(2501, LogLevel.Information, "The night {Night} is kept: {Chains} chains with {Entries} entries.")]
    public static partial void NightKept(this ILogger log, DateOnly night, int chains, long entries);

    [LoggerMessage(2502, LogLevel.Error, "Chain {Chain} is shorter than the night before, or gone: verify the trails (docs/runbook.md).")]
    public static partial void ChainShorter(this ILogger log, string chain);

    [LoggerMessage(2503, LogLevel.Error, "The night could not be kept, or its root not be sent to the witness; the next sweep tries again.")]
    public static partial void NightNotKept(this ILogger log, Exception cause);

    [LoggerMessage(
        2504, LogLevel.Error, "The trails are not whole: {Findings} findings in {Chains} chains with {Entries} entries (docs/runbook.md).")]
    public static partial void TrailsBroken(this ILogger log, int findings, int chains, long entries);

    [LoggerMessage(2505, LogLevel.Warning, "Not all trails could be checked within {Seconds} seconds: Backup verify can (docs/runbook.md).")]
    public static partial void TrailsNotChecked(this ILogger log, int seconds);
}
