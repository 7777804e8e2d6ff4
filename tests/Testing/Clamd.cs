using System.Diagnostics;
using System.Net.Sockets;

namespace HostingFunctions.Testing;

/// <summary>
/// The virus scanner clamd with a single signature, the test virus's. It listens at a socket in a folder of its own, ends when disposed or when the test
/// process dies, and needs no network.
/// </summary>
public sealed class Clamd : IAsyncDisposable
{
    /// <summary>Ends the scanner once its standard input closes, which happens even when the test process is killed.</summary>
    private const string Launch = """clamd --config-file="$1" & read -r _; kill $!; wait""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("clamd-");
    private Process? process;

    /// <summary>Where it listens, or will once it is started.</summary>
    public string Socket => Path.Combine(folder.FullName, "socket");

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="mostBytes">The longest file that it takes.</param>
    /// <exception cref="InvalidOperationException">It is not installed, or ended at once.</exception>
    public async Task<Clamd> StartAsync(string mostBytes = "25M")
    {
        var settings = Path.Combine(folder.FullName, "clamd.conf");
        await File.WriteAllLinesAsync(settings,
        [
            $"DatabaseDirectory {Path.Combine(AppContext.BaseDirectory, "Samples", "Signatures")}",
            $"LocalSocket {Socket}",
            $"StreamMaxLength {mostBytes}",
            "Foreground yes",
        ]);
        var start = new ProcessStartInfo("/bin/sh", ["-c", Launch, "sh", settings])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin";
        process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var patience = Stopwatch.StartNew();
        while (!await ListensAsync())
        {
            if (patience.Elapsed > TimeSpan.FromSeconds(30))
            {
                process.StandardInput.Close();
                throw new InvalidOperationException($"clamd did not start (./test installs it, Debian's clamav-daemon): {await said}");
            }

            await Task.Delay(20);
        }

        return this;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private async Task<bool> ListensAsync()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Socket));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
