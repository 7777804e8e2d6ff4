using System.Diagnostics;
using System.Globalization;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A mail catcher of one's own: free ports, mails in memory, gone when disposed or when the test process dies.</summary>
public sealed class MailCatcher : IAsyncDisposable
{
    /// <summary>Says its ports on one line, and ends once its standard input closes: also when the test process was killed and could not say so.</summary>
    private const string Launch =
        """
        const { MailDev } = await import(process.env.MAILDEV_MODULE);
        const { smtp, api } = await new MailDev({ smtp: 0, ip: '127.0.0.1', web: 0, webIp: '127.0.0.1', silent: true }).start();
        console.log(`ports ${smtp.getAddress().port} ${api.getAddress().port}`);
        process.stdin.resume().on('end', () => process.exit(0));
        """;

    private readonly Process process;

    private MailCatcher(Process process, int smtpPort, int apiPort) =>
        (this.process, SmtpPort, Mailbox) = (process, smtpPort, new Mailbox(new Uri($"http://127.0.0.1:{apiPort}/")));

    public int SmtpPort { get; }

    public Mailbox Mailbox { get; }

    /// <exception cref="InvalidOperationException">It ended at once.</exception>
    public static async Task<MailCatcher> StartAsync()
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", Launch]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["MAILDEV_MODULE"] = Repository.PathOf("node_modules", "maildev", "dist", "index.js");
        var process = Process.Start(start)!;
        while (true)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail catcher ended before it listened.");
            if (line.Split(' ') is ["ports", var smtp, var api])
            {
                // Nobody reads on, and a full pipe would stop it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new MailCatcher(process, int.Parse(smtp, CultureInfo.InvariantCulture), int.Parse(api, CultureInfo.InvariantCulture));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Mailbox.Dispose();
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
