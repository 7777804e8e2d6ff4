using System.Diagnostics;
using System.Globalization;

namespace HostingFunctions.Testing;

/// <summary>A private mail catcher: free ports, mails in memory, gone when disposed or when the test process dies.</summary>
public sealed class MailCatcher : IAsyncDisposable
{
    /// <summary>Prints its ports on one line, and ends once its standard input closes, which happens even when the test process is killed.</summary>
    private const string Launch =
        """
        const { MailDev } = await import(process.env.MAILDEV_MODULE);
        const hideExtensions = process.env.MAILDEV_HIDDEN.split(',').filter(Boolean);
        const { smtp, api } = await new MailDev({ smtp: 0, ip: '127.0.0.1', web: 0, webIp: '127.0.0.1', silent: true, hideExtensions }).start();
        console.log(`ports ${smtp.getAddress().port} ${api.getAddress().port}`);
        process.stdin.resume().on('end', () => process.exit(0));
        """;

    private readonly Process process;

    private MailCatcher(Process process, int smtpPort, int apiPort) =>
        (this.process, SmtpPort, Api) = (process, smtpPort, new Uri($"http://127.0.0.1:{apiPort}/"));

    public int SmtpPort { get; }

    /// <summary>The address of the API that lists the mails.</summary>
    public Uri Api { get; }

    /// <param name="hidden">SMTP extensions that it does not offer, e.g. <c>PIPELINING</c>.</param>
    /// <exception cref="InvalidOperationException">The mail catcher is not installed, or it ended at once.</exception>
    public static async Task<MailCatcher> StartAsync(params IReadOnlyList<string> hidden)
    {
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", Launch]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["MAILDEV_MODULE"] = NodeModules.Find("maildev", "dist", "index.js")
            ?? throw new InvalidOperationException("maildev is not installed: run 'npm ci' in the repository's root.");
        start.Environment["MAILDEV_HIDDEN"] = string.Join(',', hidden);
        var process = Process.Start(start)!;
        while (true)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The mail catcher ended before it listened.");
            if (line.Split(' ') is ["ports", var smtp, var api])
            {
                // Nobody else reads its output, and a full pipe would block it.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new MailCatcher(process, int.Parse(smtp, CultureInfo.InvariantCulture), int.Parse(api, CultureInfo.InvariantCulture));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
