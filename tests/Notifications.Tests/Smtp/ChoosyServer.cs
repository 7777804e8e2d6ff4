using System.Net;
using System.Net.Sockets;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>A plain SMTP server that permanently refuses some mailboxes, which no mail catcher does.</summary>
internal sealed class ChoosyServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly string refused;
    private readonly string refusal;

    /// <param name="refused">A part of the addresses to refuse.</param>
    /// <param name="refusal">The reply for a refused address.</param>
    public ChoosyServer(string refused, string refusal = "550 no such mailbox")
    {
        (this.refused, this.refusal) = (refused, refusal);
        listener.Start();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The recipients of each accepted mail.</summary>
    public List<string[]> Taken { get; } = [];

    /// <summary>The line that began each mail.</summary>
    public List<string> Senders { get; } = [];

    /// <summary>The lines of the accepted mails.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>What clients greeted it with.</summary>
    public List<string> Greetings { get; } = [];

    /// <summary>How many mails it takes on one connection before it says goodbye.</summary>
    public int Patience { get; init; } = int.MaxValue;

    /// <summary>Serves one client after another until stopped.</summary>
    public async Task ServeAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                using var client = await listener.AcceptTcpClientAsync(stopping.Token);
                await TalkAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
                // Stopped, or the client disconnected: go on with the next client.
            }
        }
    }

    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        listener.Dispose();
        stopping.Dispose();
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
        var recipients = new List<string>();
        var taken = 0;
        await writer.WriteLineAsync("220 choosy");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(':', ' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    Greetings.Add(line);
                    await writer.WriteLineAsync("250-choosy");
                    await writer.WriteLineAsync("250 ENHANCEDSTATUSCODES");
                    break;
                case "MAIL" when taken >= Patience:
                    await writer.WriteLineAsync("421 4.3.2 closing");
                    return;
                case "RCPT" when line.Contains(refused, StringComparison.Ordinal):
                    await writer.WriteLineAsync(refusal);
                    break;
                case "RCPT":
                    recipients.Add(line);
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "RSET" or "MAIL":
                    Senders.AddRange(line.StartsWith("MAIL", StringComparison.OrdinalIgnoreCase) ? [line] : []);
                    recipients.Clear();
                    await writer.WriteLineAsync("250 ok");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    while (await reader.ReadLineAsync() is { } text and not ".")
                    {
                        Lines.Add(text);
                    }

                    Taken.Add([.. recipients]);
                    taken++;
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }
}
