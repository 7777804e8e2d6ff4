using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using HostingFunctions.Testing;

namespace HostingFunctions.Bench.Requests;

/// <summary>The Functions host with one app, in their own processes.</summary>
internal sealed partial class RunningHost : IAsyncDisposable
{
    private readonly Process host;
    private readonly Process worker;

    private RunningHost(Process host, Process worker, Uri address)
    {
        (this.host, this.worker) = (host, worker);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(5),
        };
    }

    public HttpClient Http { get; }

    public Usage Host => Usage.Of(host);

    public Usage Worker => Usage.Of(worker);

    /// <param name="program">The app's assembly.</param>
    /// <exception cref="InvalidOperationException">The host ended at once.</exception>
    public static async Task<RunningHost> StartAsync(string program, IReadOnlyDictionary<string, string> settings)
    {
        var assembly = Repository.Built("src/Host.Durable", "FunctionsHost.Durable.dll");
        var start = new ProcessStartInfo("dotnet", [assembly, program]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["AzureFunctionsJobHost__logging__logLevel__default"] = "Warning";
        start.Environment["AzureFunctionsJobHost__logging__logLevel__Host.Startup"] = "Information";
        var host = Process.Start(start)!;
        var log = new StringBuilder();
        while (await host.StandardOutput.ReadLineAsync() is { } line)
        {
            log.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = KeepLogAsync(host, Path.GetFileNameWithoutExtension(program));
                return new RunningHost(host, Process.GetProcessById(ProcessTree.WorkerOf(host.Id)), new Uri(match.Groups["address"].Value));
            }
        }

        throw new InvalidOperationException($"{program} did not start:\n{log}");
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await ProcessTree.SignalAsync(host.Id, "TERM");
        await host.WaitForExitAsync();
        host.Dispose();
        worker.Dispose();
    }

    /// <summary>Writes the log to <c>TestResults/Requests</c>, to explain figures later. Also, a full pipe would block the host.</summary>
    private static async Task KeepLogAsync(Process host, string name)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("TestResults", "Requests"));
        await using var log = File.Create(Path.Combine(folder.FullName, $"{name}.log"));
        await host.StandardOutput.BaseStream.CopyToAsync(log);
    }

    [GeneratedRegex(@"Listening at (?<address>http://\S+?)/?\.$")]
    private static partial Regex Listening();
}
