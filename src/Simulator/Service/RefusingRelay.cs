using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HostingFunctions.Domain.Identity;

namespace HostingFunctions.Simulator.Service;

/// <summary>
/// A relay before the mail server that permanently refuses some mailboxes (RFC 5321, 4.2.3: 550), which no mail catcher can do; all else passes. The server
/// must not offer PIPELINING, so that each command is answered before the next one.
/// </summary>
public sealed class RefusingRelay : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, bool> refused = new();
    private readonly Task serving;

    /// <param name="host">Host of the mail server.</param>
    /// <param name="port">Port of the mail server.</param>
    public RefusingRelay(string host, int port)
    {
        listener.Start();
        serving = ServeAsync(host, port);
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Refuse(EmailAddress mailbox) => refused[$"<{mailbox.Value}>"] = true;

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await serving;
        listener.Dispose();
        stopping.Dispose();
    }

    private async Task ServeAsync(string host, int port)
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                talks.RemoveAll(talk => talk.IsCompleted);
                talks.Add(RelayAsync(client, host, port));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task RelayAsync(TcpClient client, string host, int port)
    {
        try
        {
            using var server = new TcpClient { NoDelay = true };
            using (client)
            {
                client.NoDelay = true;
                await server.ConnectAsync(host, port, stopping.Token);
                var answers = server.GetStream().CopyToAsync(client.GetStream(), stopping.Token);
                await PassCommandsAsync(client.GetStream(), server.GetStream());
                server.Client.Shutdown(SocketShutdown.Send);
                await answers;
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // One end went away and closed the connection.
        }
    }

    private async Task PassCommandsAsync(NetworkStream client, NetworkStream server)
    {
        // Latin-1 preserves every byte.
        using var lines = new StreamReader(client, Encoding.Latin1, leaveOpen: true);
        while (await lines.ReadLineAsync(stopping.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase) && refused.Keys.Any(line.Contains))
            {
                await client.WriteAsync("550 5.1.1 no such mailbox\r\n"u8.ToArray(), stopping.Token);
            }
            else
            {
                await server.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\n"), stopping.Token);
            }
        }
    }
}
