using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HostingFunctions.Testing;

namespace HostingFunctions.Bench.ColdStart;

/// <summary>Starts a process, requests the root page until it answers, and ends the process.</summary>
internal static class Launch
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <exception cref="InvalidOperationException">The process ended, or answered with another status than 200.</exception>
    public static async Task<Start> MeasureAsync(Contender contender)
    {
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        var info = new ProcessStartInfo(contender.Program, contender.Arguments) { RedirectStandardOutput = true };
        info.Environment["ASPNETCORE_URLS"] = $"http://{address}";
        foreach (var (name, value) in contender.Settings)
        {
            info.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        var started = ReadUntilStartedAsync(process, contender.Started);
        try
        {
            await ListeningAsync(process, address);
            using var http = new HttpClient { BaseAddress = new Uri($"http://{address}"), Timeout = Patience };
            await http.GetByteArrayAsync("/");
            var time = clock.Elapsed;
            var processor = process.TotalProcessorTime;
            if (ProcessTree.WorkerOf(process.Id) is > 0 and var id)
            {
                using var worker = Process.GetProcessById(id);
                processor += worker.TotalProcessorTime;
            }

            var start = new Start(time, processor);
            await started;
            return start;
        }
        catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException)
        {
            process.Kill();
            throw new InvalidOperationException($"{contender.Name} did not start: {failure.Message}\n{await started}", failure);
        }
        finally
        {
            await EndAsync(process);
        }
    }

    private static async Task ListeningAsync(Process process, IPEndPoint address)
    {
        while (true)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(address);
                return;
            }
            catch (SocketException) when (!process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(2));
            }
            catch (SocketException)
            {
                throw new InvalidOperationException($"it ended with {process.ExitCode}.");
            }
        }
    }

    // Its first response may come before its last part has started. Told to end before that, it would report a failure.
    private static async Task<string> ReadUntilStartedAsync(Process process, string started)
    {
        var output = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line && !output.AppendLine(line).ToString().Contains(started, StringComparison.Ordinal))
        {
        }

        // Nobody else reads its output, and a full pipe would block it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return output.ToString();
    }

    // Ends it orderly, so that it releases its leases and the next start is like one after a deployment.
    private static async Task EndAsync(Process process)
    {
        if (!process.HasExited)
        {
            await ProcessTree.SignalAsync(process.Id, "TERM");
            await process.WaitForExitAsync();
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
