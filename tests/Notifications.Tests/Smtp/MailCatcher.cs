using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using MimeKit;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>A real SMTP server, maildev, in its own process and on its own ports.</summary>
public class MailCatcher : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private readonly Process server = new();

    public int Port { get; init; } = FreePort();

    /// <summary>Its own temporary folder.</summary>
    protected string Folder { get; } = Directory.CreateTempSubdirectory("mail-catcher-").FullName;

    public async ValueTask InitializeAsync()
    {
        var mailboxPort = FreePort();
        http.BaseAddress = new Uri($"http://127.0.0.1:{mailboxPort}");
        server.StartInfo = new ProcessStartInfo(
            "node",
            [
                Script(), "--ip", "127.0.0.1", "--web-ip", "127.0.0.1", "--smtp", $"{Port}", "--web", $"{mailboxPort}", "--mail-directory", Folder,
                .. Arguments(),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var ready = new TaskCompletionSource();
        server.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException("The mail catcher did not start."));
            }
            else if (line.Data.Contains("Press Ctrl+C", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        server.Start();
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    /// <summary>The Message-Ids of the mails received so far, without their angle brackets.</summary>
    public async Task<IReadOnlyList<string>> MessageIdsAsync() => [.. (await ListAsync()).Select(MessageId)];

    /// <summary>The one mail with this announcement, as it came over the wire.</summary>
    public async Task<MimeMessage> MailAsync(string announces)
    {
        var mail = (await ListAsync()).Single(mail => MessageId(mail).StartsWith($"{announces}@", StringComparison.Ordinal));
        await using var source = await http.GetStreamAsync($"/api/email/{mail.GetProperty("id").GetString()}/source");
        return await MimeMessage.LoadAsync(source);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
        http.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    protected virtual IEnumerable<string> Arguments() => [];

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<IEnumerable<JsonElement>> ListAsync() => (await http.GetFromJsonAsync<JsonElement>("/api/email")).EnumerateArray();

    private static string MessageId(JsonElement mail) => mail.GetProperty("headers").GetProperty("message-id").GetString()!.Trim('<', '>');

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules", "maildev", "dist", "bin", "maildev.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new InvalidOperationException("maildev is not installed: run `npm ci` at the repository's root.");
    }
}
