using Microsoft.Extensions.Logging;

namespace HostingFunctions.Telemetry;

/// <summary>Events 1101 to 1199: mails. A mail is named by what it announces, which contains no address.</summary>
internal static partial class MailLog
{
    [LoggerMessage(1101, LogLevel.Error, "The mail server refuses a recipient of {Announces} for good ({Status}).")]
    public static partial void MailRefused(this ILogger log, string announces, int status);

    [LoggerMessage(1102, LogLevel.Warning, "A mail about hosted application {Number} did not leave; the sweep sends it.")]
    public static partial void MailDelayed(this ILogger log, Exception cause, string number);

    [LoggerMessage(1103, LogLevel.Warning, "Mail {Announces} did not leave, or nobody knows whether it did; it is sent again.")]
    public static partial void MailWaits(this ILogger log, Exception cause, string announces);

    [LoggerMessage(1104, LogLevel.Warning, "The day's mail {Announces} to an official did not leave; a later sweep of the hosting year sends it.")]
    public static partial void DailyMailNotSent(this ILogger log, Exception cause, string announces);

    [LoggerMessage(1107, LogLevel.Warning, "The figures of {Month} did not leave; the sweep of the hosting year of the next day sends them.")]
    public static partial void FiguresNotSent(this ILogger log, Exception cause, string month);

    [LoggerMessage(1105, LogLevel.Error, "What came back of mails could not be read or stored; the next sweep tries again.")]
    public static partial void BouncesNotRead(this ILogger log, Exception cause);

    [LoggerMessage(1108, LogLevel.Warning, "The morning's mail to an official may not have left; a later sweep of the day sends it.")]
    public static partial void DigestsDelayed(this ILogger log, Exception cause);

    [LoggerMessage(1106, LogLevel.Warning, "A report of a mail that did not arrive is of no mail that was sent, or forged; nothing was changed.")]
    public static partial void BounceUnknown(this ILogger log);
}
