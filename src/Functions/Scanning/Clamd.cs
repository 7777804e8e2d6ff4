using System.Net.Sockets;
using System.Text;
using HostingFunctions.Settings;
using HostingFunctions.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HostingFunctions.Scanning;

/// <summary>The virus scanner clamd, asked over its socket (clamd(8)). While it is away, files are not held up by trying it for each.</summary>
public sealed class Clamd(IOptions<ScanningOptions> options, TimeProvider time, ILogger<Clamd> log)
{
    /// <summary>How long it may take to connect, to take a piece of a file, and to answer a ping.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);
    private DateTimeOffset nextTry;

    public bool IsOn => options.Value.IsOn;

    /// <summary>Begins to scan a file that comes piece by piece.</summary>
    public ClamdScan Begin() => new(this, log);

    /// <summary>Whether it is there and answers.</summary>
    public async Task<bool> AnswersAsync()
    {
        try
        {
            nextTry = default;
            using var socket = await ConnectAsync("zPING\0");
            return await ReadAsync(socket!, Patience) == "PONG";
        }
        catch (Exception e) when (IsFault(e))
        {
            return false;
        }
    }

    /// <param name="command">Sent at once.</param>
    /// <returns>Null when it was away a moment ago.</returns>
    internal async Task<Socket?> ConnectAsync(string command)
    {
        if (time.GetUtcNow() < nextTry)
        {
            return null;
        }

        var at = options.Value.At!;
        var socket = at is UnixDomainSocketEndPoint
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            await socket.ConnectAsync(at, patience.Token);
            await socket.SendAsync(Encoding.ASCII.GetBytes(command), patience.Token);
            return socket;
        }
        catch
        {
            socket.Dispose();
            nextTry = time.GetUtcNow() + Rest;
            throw;
        }
    }

    /// <summary>Its answer, up to the byte 0 or the end.</summary>
    internal static async Task<string> ReadAsync(Socket socket, TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        var answer = new byte[1024];
        var length = 0;
        while (length < answer.Length && await socket.ReceiveAsync(answer.AsMemory(length), patience.Token) is > 0 and var read)
        {
            length += read;
            if (answer[length - 1] == 0)
            {
                length--;
                break;
            }
        }

        return string.Concat(Encoding.ASCII.GetString(answer, 0, length).Where(letter => !char.IsControl(letter)));
    }

    internal static bool IsFault(Exception e) => e is SocketException or IOException or OperationCanceledException;
}
