using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace HostingFunctions.Notifications.Tests.Smtp;

/// <summary>Accepts one mail over STARTTLS, which maildev does not offer; records which commands came before TLS and which after.</summary>
internal sealed class StartTlsServer(X509Certificate2 certificate) : IDisposable
{
    private readonly TcpListener listener = Listening();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<string> InTheClear { get; } = [];

    public List<string> Encrypted { get; } = [];

    public async Task ServeAsync(CancellationToken cancellation)
    {
        using var client = await listener.AcceptTcpClientAsync(cancellation);
        var plain = client.GetStream();
        await TalkAsync(plain, "220 siap", InTheClear, "250 STARTTLS", untilCommand: "STARTTLS", cancellation);
        await using var secure = new SslStream(plain);
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellation);
        await TalkAsync(secure, null, Encrypted, "250 AUTH PLAIN", untilCommand: ".", cancellation);
    }

    public void Dispose() => listener.Dispose();

    private static async Task TalkAsync(Stream stream, string? greeting, List<string> heard, string hello, string untilCommand, CancellationToken cancellation)
    {
        var reader = new StreamReader(stream, leaveOpen: true);
        var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\r\n", AutoFlush = true };
        if (greeting is not null)
        {
            await writer.WriteLineAsync(greeting);
        }

        var inData = false;
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            heard.Add(line);
            if (inData && line != ".")
            {
                continue;
            }

            inData = line == "DATA";
            await writer.WriteLineAsync(line.Split(' ')[0] switch
            {
                "EHLO" => hello,
                "AUTH" => "235 masuk",
                "DATA" => "354 silakan",
                "STARTTLS" => "220 silakan",
                _ => "250 baik",
            });
            if (line == untilCommand)
            {
                return;
            }
        }
    }

    private static TcpListener Listening()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }
}
