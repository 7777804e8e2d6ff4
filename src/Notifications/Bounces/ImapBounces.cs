using HostingFunctions.Domain.Mails;
using HostingFunctions.Domain.Ports;
using HostingFunctions.Notifications.Smtp;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MimeKit;

namespace HostingFunctions.Notifications.Bounces;

/// <summary>
/// Reads by IMAP what came back. A message is marked as read once it is handled, so that one whose handling a process did not survive is read again. Of a long
/// one only the beginning is read, in which the report stands.
/// </summary>
public sealed class ImapBounces(BounceOptions options) : IBounceMailbox
{
    /// <summary>Messages a run: a flood into the mailbox takes turns with everything else.</summary>
    public const int Most = 100;

    /// <summary>Bytes of a message that are read.</summary>
    public const int Longest = 256 * 1024;

    private const int TimeoutMilliseconds = 30_000;
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public async Task ReadAsync(Func<ReturnedMail, Task> handle, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ending.CancelAfter(LongestRun);
        var trust = new SmtpTrust(options.CaFile);
        using var client = new ImapClient
        {
            Timeout = TimeoutMilliseconds,
            CheckCertificateRevocation = false, // the check below looks at it
            ServerCertificateValidationCallback = (_, certificate, chain, errors) => trust.IsTrusted(certificate, chain, errors),
        };
        await client.ConnectAsync(options.Host, options.Port, options.Security.ForSocket(isSecured: options.Port == 993, hasLogin: true), ending.Token);
        await client.AuthenticateAsync(options.User, options.Password, ending.Token);
        var folder = await client.GetFolderAsync(options.Folder, ending.Token);
        await folder.OpenAsync(FolderAccess.ReadWrite, ending.Token);
        var addresses = options.Addresses;
        foreach (var message in (await folder.SearchAsync(SearchQuery.NotSeen, ending.Token)).Take(Most))
        {
            await handle(await ReadAsync(folder, message, addresses, ending.Token));
            await folder.AddFlagsAsync(message, MessageFlags.Seen, silent: true, ending.Token);
        }

        await client.DisconnectAsync(quit: true, ending.Token);
    }

    private static async Task<ReturnedMail> ReadAsync(IMailFolder folder, UniqueId message, BounceAddresses addresses, CancellationToken cancellation)
    {
        await using var stream = await folder.GetStreamAsync(message, 0, Longest, cancellation);
        try
        {
            return ReturnedMessage.Of(await MimeMessage.LoadAsync(stream, cancellation), addresses);
        }
        catch (FormatException)
        {
            return new ReturnedMail(ReturnedKind.Other, null, "");
        }
    }
}
