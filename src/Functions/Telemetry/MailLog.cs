using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1101 to 1199: mails. A mail is named by what it announces, which holds no address.</summary>
internal static partial class MailLog
{
    [LoggerMessage(1101, LogLevel.Error, "The mail server refuses a recipient of {Announces} for good ({Status}).")]
    public static partial void MailRefused(this ILogger log, string announces, int status);
}
