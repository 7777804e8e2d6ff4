using HostingFunctions.Testing;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>The service as <c>./run</c> starts it, on its own ports.</summary>
public sealed class RunCommand : IAsyncDisposable
{
    private readonly ChildProcess process;

    private RunCommand(ChildProcess process, int port, int mailboxPort)
    {
        this.process = process;
        Address = new Uri($"http://localhost:{port}/");
        Mailbox = new Mailbox(new Uri($"http://127.0.0.1:{mailboxPort}/"));
    }

    public Uri Address { get; }

    public Mailbox Mailbox { get; }

    public string Output => process.Output;

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    public static async Task<RunCommand> StartAsync(string data, int firstPort)
    {
        var command = new RunCommand(Execute(Flags(data, firstPort)), firstPort, firstPort + 2);
        await Fact.AwaitAsync(
            "./run to be ready",
            () => Task.FromResult(command.Output.Contains("Ctrl-C", StringComparison.Ordinal)
                || (command.process.HasEnded ? throw new InvalidOperationException(command.Output) : false)),
            TimeSpan.FromMinutes(3));
        return command;
    }

    /// <summary>It uses five ports in a row, from <paramref name="firstPort"/>.</summary>
    public static string[] Flags(string data, int firstPort) =>
    [
        "--port", $"{firstPort}", "--smtp-port", $"{firstPort + 1}", "--mailbox-port", $"{firstPort + 2}", "--storage-port", $"{firstPort + 3}", "--data", data,
    ];

    public static ChildProcess Execute(params string[] flags) => Execute(new Dictionary<string, string>(), flags);

    /// <param name="settings">Of the app, beside those that the command makes.</param>
    public static ChildProcess Execute(IReadOnlyDictionary<string, string> settings, params string[] flags) =>
        new(Repository.PathOf("run"), flags, settings, Repository.Root);

    /// <summary>SIGTERM, as a service manager sends it. Returns the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await process.TerminateAsync();
        return process.ExitCode;
    }

    /// <summary>SIGKILL to the command only: it has no chance to end its parts.</summary>
    public Task KillAsync() => process.KillAsync();

    public async ValueTask DisposeAsync()
    {
        Mailbox.Dispose();
        if (!process.HasEnded)
        {
            await process.TerminateAsync();
        }

        await process.DisposeAsync();
    }
}
