using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace HostingFunctions.Bench.Requests;

/// <summary>A mail server that accepts everything and offers no extensions. It is as cheap as possible, so as not to affect the measurement.</summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailSink()
    {
        listener.Start();
        _ = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Keyed by request, kind and, for a step's official, step: e.g. <c>{request}.confirmation</c>, <c>{request}.assignment.hosting</c>.</summary>
    public News<ReceivedMail> Mails { get; } = new();

    public void Dispose() => listener.Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                _ = ConverseAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Disposed, because the measurement is over.
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            try
            {
                await writer.WriteLineAsync("220 here");
                while (await reader.ReadLineAsync() is { } command)
                {
                    if (command.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                    {
                        await writer.WriteLineAsync("354 go on");
                        Take(await ReadMailAsync(reader));
                    }

                    await writer.WriteLineAsync(command.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 well");
                }
            }
            catch (IOException)
            {
                // The app ended, and so did its connection.
            }
        }
    }

    /// <summary>Reads up to the line with a single dot; other lines that begin with a dot were sent with one more (RFC 5321, 4.5.2).</summary>
    private static async Task<MimeMessage> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            mail.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        return await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(mail.ToString())));
    }

    private void Take(MimeMessage mail)
    {
        var announcement = mail.MessageId!.Split('@')[0].Split('.');
        var kind = string.Join('.', announcement.Take(announcement.Length > 4 ? 3 : 2));
        Mails.Arrive(kind, new ReceivedMail(mail.To.Mailboxes.First().Address, mail.TextBody!));
    }
}
