using System.Diagnostics;

namespace HostingFunctions.Testing;

/// <summary>A genuine OpenID Connect provider that vouches for one address: that of <c>./run --oidc</c>.</summary>
public sealed class Provider : IAsyncDisposable
{
    /// <summary>Ends it once its standard input closes, which happens even when the test process is killed.</summary>
    private const string Launch =
        "process.stdin.resume().on('end', () => process.exit(0)).unref(); process.argv.splice(1, 0, 'provider'); import(process.env.PROVIDER)";

    private readonly Process process;

    private Provider(Process process, string address) => (this.process, Address) = (process, address);

    public string Address { get; }

    /// <param name="email">The address of whoever comes.</param>
    public static async Task<Provider> StartAsync(string email, bool isVerified = true)
    {
        var start = new ProcessStartInfo("node", ["-e", Launch, "--", "0", email, isVerified ? "verified" : "unverified"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PROVIDER"] = new Uri(Repository.PathOf("samples/provider.mjs")).AbsoluteUri;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The provider ended before it listened: run 'npm ci'.");
        return new Provider(process, line.Split(' ')[^1]);
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
