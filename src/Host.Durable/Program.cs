using System.Runtime.InteropServices;
using FunctionsHost;
using FunctionsHost.Durable;
using FunctionsHost.Settings;
using FunctionsHost.Workers;
using Microsoft.Extensions.Logging;

if (args is not [var program] || !File.Exists(program))
{
    Console.Error.WriteLine("""
        Usage: FunctionsHost.Durable APP.dll
        Runs the Functions app of that assembly, with the settings of the environment and of local.settings.json beside it.
        """);
    return 2;
}

var urls = Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://127.0.0.1:7071";
Surroundings.Clear();
var folder = Path.GetDirectoryName(Path.GetFullPath(program))!;
try
{
    var settings = HostSettings.Read(folder);
    using var logs = LoggerFactory.Create(logging => logging
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddConfiguration(settings.Host.GetSection("logging"))
        .AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss.fff ")));
    using var tracing = Tracing.Begin();
    var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    using var stopping = new CancellationTokenSource();
    using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
    var worker = new WorkerProcess(program, LocalSettings.ReadForWorker(folder));
    await using var host = await FunctionHost.StartAsync(settings, worker, new DurableBackend(urls), urls, logs, stopping.Token);
    logs.CreateLogger("Host.Startup").LogInformation("Listening at {Address}.", host.Address);
    await stopped.Task;
    return 0;

    void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        stopping.Cancel();
        stopped.TrySetResult();
    }
}
catch (OperationCanceledException)
{
    return 0;
}
catch (Exception e) when (e is InvalidOperationException or InvalidDataException)
{
    Console.Error.WriteLine($"The app cannot be started: {e.Message}");
    return 1;
}
