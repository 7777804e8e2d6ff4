using System.Text.RegularExpressions;
using HostingFunctions.Domain.Mails;
using MailKit.Net.Smtp;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>Tells a refusal that speaks of the recipient's mailbox, for good, from one of the sender, the relay or the server, which may pass.</summary>
internal static partial class MailboxRefusal
{
    public static bool IsOfMailbox(SmtpCommandException e) =>
        e.ErrorCode == SmtpErrorCode.RecipientNotAccepted && (int)e.StatusCode is >= 500 and < 600 && IsOfMailbox((int)e.StatusCode, e.Message);

    /// <summary>Why, as <see cref="Nondelivery.Code"/>.</summary>
    public static string CodeOf(SmtpCommandException e) => Enhanced().Match(e.Message) is { Success: true } code ? code.Value : $"{(int)e.StatusCode}";

    /// <summary>
    /// By the enhanced code (RFC 3463, 3.2 and 3.3), if the server gives one: 5.1.x is the address, except 5.1.7 and 5.1.8, which are the sender's; 5.2.1 is a
    /// mailbox that takes nothing. Without one by the code itself (RFC 5321, 4.2.3), unless its words are of relaying.
    /// </summary>
    private static bool IsOfMailbox(int status, string words) => Enhanced().Match(words) is { Success: true } code
        ? code.Value is not ("5.1.7" or "5.1.8") && (code.Groups["subject"].Value == "1" || code.Value == "5.2.1")
        : status is 550 or 551 or 553 && !words.Contains("relay", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"(?<![\d.])5\.(?<subject>\d{1,3})\.\d{1,3}(?![\d.]*\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Enhanced();
}
