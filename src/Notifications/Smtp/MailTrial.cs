using System.Net.Sockets;
using HostingFunctions.Domain.Identity;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Mails;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace HostingFunctions.Notifications.Smtp;

/// <summary>Sends one mail with the settings as they are, and tells whoever runs the service what came of it.</summary>
public sealed class MailTrial(IMailer mailer, SmtpOptions options, TimeProvider time)
{
    /// <param name="address">As it was typed.</param>
    public async Task<(bool HasLeft, string Words)> SendAsync(string address, CancellationToken cancellation)
    {
        if (EmailAddress.TryParse(address) is not { } to)
        {
            return (false, $"'{address}' is no email address.");
        }

        try
        {
            var refused = await mailer.SendAsync(TrialMail.Compose(to, time.GetUtcNow()), cancellation);
            return refused.Count > 0
                ? (false, $"The mail server {options} says that the mailbox {to} takes no mail. It answers, and takes our login and sender.")
                : (true, $"The mail server {options} has taken the mail to {to} from {options.FromAddress}. "
                    + "If it does not arrive, look among spam, and whether SPF and DKIM of the sender's domain name this server.");
        }
        catch (MailNotSentException e)
        {
            return (false, $"The mail did not leave by {options}. {WhatIsWrong(e.InnerException!)}");
        }
        catch (IOException e)
        {
            return (false, $"The connection to {options} broke amid the mail, which may or may not have left: {e.Message}");
        }
    }

    private string WhatIsWrong(Exception cause) => cause switch
    {
        AuthenticationException => "It refuses the login: look at Smtp__User and Smtp__Password.",
        SslHandshakeException => $"No secure connection comes about: look at Smtp__Security and Smtp__Port, and whether the certificate names {options.Host} "
            + "and comes from an authority that this machine or Smtp__CaFile trusts.",
        NotSupportedException => $"{cause.Message} Look at Smtp__Security, Smtp__User and Smtp__Port.",
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } =>
            "No host of this name is known: look at Smtp__Host.",
        SocketException or { InnerException: SocketException } =>
            $"Nothing answers there ({cause.Message}): look at Smtp__Host and Smtp__Port, and whether a firewall is in between.",
        TimeoutException or OperationCanceledException =>
            $"It does not answer within {options.TimeoutSeconds} seconds: look at Smtp__Port and Smtp__Security, and whether a firewall is in between.",
        SmtpProtocolException => "What answers there does not speak SMTP, or not without TLS: look at Smtp__Port and Smtp__Security.",
        _ => $"{cause.Message} May {options.FromAddress} (Smtp__FromAddress) send by it, and does it take mails from this machine?",
    };
}
