using System.Diagnostics;

namespace FunctionsHost.Workers;

/// <summary>A worker in its own process, which does not outlive this one.</summary>
/// <param name="program">The app's assembly.</param>
/// <param name="environment">Settings of the worker, besides those that the host gives every worker.</param>
public sealed class WorkerProcess(string program, IReadOnlyDictionary<string, string?> environment) : IWorkerLauncher
{
    /// <summary>
    /// A worker does not notice when its host dies and would run for ever. So a shell in between reads from a pipe whose other end this process holds, and
    /// kills the worker when that end is closed. The system closes it however this process dies.
    /// </summary>
    private const string Guard = """
        exec 3<&0
        "$@" </dev/null 3<&- &
        worker=$!
        (read -r _ <&3; kill -KILL $worker) 2>/dev/null &
        guard=$!
        wait $worker
        code=$?
        kill $guard 2>/dev/null
        exit $code
        """;

    /// <summary>Settings of the host's own server and platform, which would mislead the worker.</summary>
    private static readonly string[] NotForWorkers = ["ASPNETCORE_URLS", "URLS", "CONTAINER_NAME"];

    public Task<IWorkerRun> StartAsync(Uri host, string workerId)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(program))!;
        string[] worker =
        [
            "dotnet", Path.GetFullPath(program), "--host", host.Host, "--port", $"{host.Port}", "--workerId", workerId, "--requestId", workerId,
            "--functions-uri", host.ToString(), "--functions-worker-id", workerId, "--functions-request-id", workerId,
            "--functions-grpc-max-message-length", $"{int.MaxValue}",
        ];
        var start = new ProcessStartInfo("/bin/sh", ["-c", Guard, "worker", .. worker]) { WorkingDirectory = folder, RedirectStandardInput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (var name in start.Environment.Keys.Where(name => NotForWorkers.Contains(name, StringComparer.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = start.Environment["FUNCTIONS_WORKER_DIRECTORY"] = folder;
        return Task.FromResult<IWorkerRun>(new Run(Process.Start(start)!));
    }

    private sealed class Run(Process process) : IWorkerRun
    {
        public Task Ended { get; } = process.WaitForExitAsync();

        public async ValueTask DisposeAsync()
        {
            if (!Ended.IsCompleted)
            {
                process.Kill(entireProcessTree: true);
                await Ended;
            }

            process.Dispose();
        }
    }
}
