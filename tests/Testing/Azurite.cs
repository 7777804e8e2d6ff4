using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HostingFunctions.Testing;

/// <summary>A private storage emulator: free ports, everything in memory, gone when disposed or when the test process dies.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    /// <summary>The emulator's account and key, known to everybody (learn.microsoft.com, "Use Azurite": well-known storage account and key).</summary>
    private const string UsualAccount = "devstoreaccount1";

    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int MostShared = 999;

    /// <summary>Ends the emulator once its standard input closes, which happens even when the test process is killed.</summary>
    private const string Launch =
        "process.stdin.resume().on('end', () => process.exit(0)).unref(); "
        + "process.argv.splice(1, 0, 'azurite'); require(process.env.AZURITE_BIN)";

    private static readonly Lazy<Task<Azurite>> Shared = new(() => StartAsync([.. Enumerable.Range(1, MostShared).Select(SharedAccount)]));

    private static int lastShared;

    private readonly IReadOnlyDictionary<string, int> ports;

    /// <summary>Null for an account of the shared emulator, which ends with the test process.</summary>
    private Process? process;

    /// <summary>The folder for its data; null for memory.</summary>
    private string? folder;

    private Azurite(Process? process, IReadOnlyDictionary<string, int> ports, string account)
    {
        (this.process, this.ports) = (process, ports);
        ConnectionString = string.Join(';', ports
            .Select(port => $"{port.Key}Endpoint=http://127.0.0.1:{port.Value.ToString(CultureInfo.InvariantCulture)}/{account}")
            .Prepend($"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key}"));
    }

    public string ConnectionString { get; }

    /// <summary>The emulator's processor time since its start; zero for a shared emulator.</summary>
    public TimeSpan ProcessorTime => process?.TotalProcessorTime ?? default;

    /// <summary>A private account in an emulator that all tests of this process share: a hundred accounts start faster than a hundred emulators.</summary>
    /// <exception cref="InvalidOperationException">Azurite is not installed, or it ended at once.</exception>
    public static async Task<Azurite> ShareAsync() => new(null, (await Shared.Value).ports, SharedAccount(Interlocked.Increment(ref lastShared)));

    /// <summary>Starts the emulator and waits until blobs, queues and tables can be reached.</summary>
    /// <exception cref="InvalidOperationException">Azurite is not installed, or it ended at once.</exception>
    public static Task<Azurite> StartAsync() => StartAsync(UsualAccount);

    /// <summary>Starts an emulator that stores its data in a folder, so that it can be restarted.</summary>
    public static async Task<Azurite> StartAsync(DirectoryInfo folder)
    {
        var (process, ports) = await RunAsync([UsualAccount], ["--location", folder.FullName]);
        return new Azurite(process, ports, UsualAccount) { folder = folder.FullName };
    }

    private static async Task<Azurite> StartAsync(params IReadOnlyList<string> accounts)
    {
        var (process, ports) = await RunAsync(accounts, ["--inMemoryPersistence"]);
        return new Azurite(process, ports, accounts[0]);
    }

    /// <summary>Ends the emulator with SIGTERM, as a machine that shuts down does, and restarts it at the same address with its data.</summary>
    public async Task RestartAsync()
    {
        await ProcessTree.SignalAsync(process!.Id, "TERM");
        await process.WaitForExitAsync();
        process.Dispose();
        (process, _) = await RunAsync([UsualAccount], ["--location", folder!], ports);
    }

    private static async Task<(Process Process, IReadOnlyDictionary<string, int> Ports)> RunAsync(
        IReadOnlyList<string> accounts, IEnumerable<string> where, IReadOnlyDictionary<string, int>? at = null)
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList =
            {
                "-e", Launch, "--", "--silent", "--skipApiVersionCheck", "--disableTelemetry",
                "--blobKeepAliveTimeout", "120", "--tableKeepAliveTimeout", "120",
            },
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var wanted = new[] { "Blob", "Queue", "Table" }.SelectMany(service => new[] { $"--{service.ToLowerInvariant()}Port", $"{at?[service] ?? 0}" });
        foreach (var argument in where.Concat(wanted))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AZURITE_BIN"] = Script();
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(account => $"{account}:{Key}"));
        var process = Process.Start(start)!;
        var ports = new Dictionary<string, int>();
        while (ports.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } match)
            {
                ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            }
        }

        // Nobody else reads its output, and a full pipe would block it.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return (process, ports);
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
        {
            return;
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string SharedAccount(int number) => string.Create(CultureInfo.InvariantCulture, $"test{number:000}");

    private static string Script() => NodeModules.Find("azurite", "dist", "src", "azurite.js")
        ?? Environment.GetEnvironmentVariable("AZURITE_BIN")
        ?? throw new InvalidOperationException("Azurite is not installed: run 'npm ci' in the repository's root, or name its script in AZURITE_BIN.");

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://127\.0\.0\.1:(?<port>\d+)$")]
    private static partial Regex Listening();
}
