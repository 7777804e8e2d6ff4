using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FunctionsHost.Tests.Conformance;
using HostingFunctions.Testing;

namespace FunctionsHost.Tests.Durable;

/// <summary>The sample app in its own process under the genuine Durable extension, on a storage emulator that outlives killed processes.</summary>
public sealed class DurableConformanceHost : IConformanceHost
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private Azurite? storage;
    private Process? process;
    private int port;

    public HttpClient Http { get; private set; } = null!;

    public Process Process => process!;

    public async Task StartAsync(IReadOnlyDictionary<string, string> settings)
    {
        storage ??= await Azurite.StartAsync();
        port = port == 0 ? FreePort() : port;
        string[] program = [Repository.Built("src/Host.Durable", "FunctionsHost.Durable.dll"), Repository.Built("tests/Host.Tests.App", "HostSampleApp.dll")];
        var start = new ProcessStartInfo("dotnet", program) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["AzureWebJobsStorage"] = storage.ConnectionString;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/"), Timeout = TimeSpan.FromMinutes(5) };
        await WhenHomeAsync();
    }

    public async Task KillAsync()
    {
        Http.Dispose();
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Here there is only the real clock.</summary>
    public Task PassAsync(TimeSpan time) => Task.Delay(time);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await storage!.DisposeAsync();
    }

    private async Task WhenHomeAsync()
    {
        for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            if (process!.HasExited)
            {
                throw new InvalidOperationException($"The host ended with exit code {process.ExitCode}.");
            }

            try
            {
                using var answer = await Http.GetAsync("");
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException("The host did not start.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
