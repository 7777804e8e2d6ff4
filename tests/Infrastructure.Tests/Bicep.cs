using System.Diagnostics;
using System.Reflection;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>The Bicep compiler of package Azure.Bicep.CommandLine. It needs no network, because infra/ uses no module from a registry.</summary>
internal static class Bicep
{
    private static readonly string Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "BicepPath").Value!;

    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="ShouldAssertException">It failed, or warned about something.</exception>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Compiler, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var complaints = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        complaints.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
        return await output;
    }
}
