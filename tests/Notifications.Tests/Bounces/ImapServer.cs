using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HostingFunctions.Notifications.Bounces;
using HostingFunctions.Notifications.Smtp;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Security;
using MimeKit;

namespace HostingFunctions.Notifications.Tests.Bounces;

/// <summary>A real IMAP server with one empty mailbox, gone when disposed or when the test process dies.</summary>
public sealed class ImapServer : IAsyncLifetime
{
    private const string User = "pantulan";
    private const string Password = "rahasia-contoh";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("imap-");
    private readonly int port = FreePort();
    private Process process = null!;

    public BounceOptions Options => new()
    {
        Address = "pantulan@batam.go.id", Key = Convert.ToBase64String(new byte[BounceOptions.LeastKey]), Host = "127.0.0.1", Port = port,
        Security = SmtpSecurity.None, User = User, Password = Password,
    };

    public async ValueTask InitializeAsync()
    {
        const string program = "/usr/sbin/dovecot";
        if (!File.Exists(program))
        {
            throw new InvalidOperationException("Dovecot is not installed: './test' installs it, or 'apt-get install dovecot-imapd'.");
        }

        // Root may own no mailbox, so its processes become nobody's.
        var (mail, settings) = (folder.CreateSubdirectory("mail"), Path.Combine(folder.FullName, "dovecot.conf"));
        await File.WriteAllTextAsync(settings, Settings(Environment.IsPrivilegedProcess ? "nobody" : Environment.UserName));

        // Ends once its standard input closes, which happens even when the test process is killed.
        var script = $"chmod a+rwx {folder} {mail}; {program} -F -c {settings} & cat > /dev/null; kill $!; wait";
        process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardInput = true })!;
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            try
            {
                using var client = await OpenAsync();
                return;
            }
            catch (SocketException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"Dovecot does not listen: {await File.ReadAllTextAsync(Path.Combine(folder.FullName, "log"))}");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Empties the mailbox and puts messages into it.</summary>
    public async Task FillAsync(params IEnumerable<string> messages)
    {
        using var client = await OpenAsync();
        await client.Inbox.OpenAsync(FolderAccess.ReadWrite);
        await client.Inbox.AddFlagsAsync(Enumerable.Range(0, client.Inbox.Count).ToList(), MessageFlags.Deleted, silent: true);
        await client.Inbox.ExpungeAsync();
        foreach (var message in messages)
        {
            using var text = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(message));
            await client.Inbox.AppendAsync(await MimeMessage.LoadAsync(text));
        }
    }

    /// <summary>How many messages nobody has read.</summary>
    public async Task<int> UnreadAsync()
    {
        using var client = await OpenAsync();
        await client.Inbox.StatusAsync(StatusItems.Unread);
        return client.Inbox.Unread;
    }

    private async Task<ImapClient> OpenAsync()
    {
        var client = new ImapClient();
        await client.ConnectAsync("127.0.0.1", port, SecureSocketOptions.None);
        await client.AuthenticateAsync(User, Password);
        return client;
    }

    private string Settings(string owner) =>
        $$"""
        base_dir = {{folder.FullName}}/run
        state_dir = {{folder.FullName}}/run
        log_path = {{folder.FullName}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = no
        disable_plaintext_auth = no
        mail_location = maildir:{{folder.FullName}}/mail
        mail_fsync = never
        first_valid_uid = 1
        default_login_user = {{owner}}
        default_internal_user = {{owner}}
        passdb {
          driver = static
          args = password={{Password}}
        }
        userdb {
          driver = static
          args = uid={{owner}} gid={{(owner == "nobody" ? "nogroup" : owner)}} home={{folder.FullName}}/mail
        }
        service anvil {
          chroot =
        }
        service imap-login {
          chroot =
          inet_listener imap {
            port = {{port}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
