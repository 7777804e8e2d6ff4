using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace HostingFunctions.Bench.Documents;

/// <summary>One way to make the documents, in its own process on one core, so that no contender warms up or fills the memory of another.</summary>
internal sealed class Contender : IDisposable
{
    private readonly Process process;

    public Contender(string name, params string[] command)
    {
        Name = name;
        string[] pinned = OperatingSystem.IsLinux() ? ["taskset", "-c", FirstCore(), .. command] : command;
        process = Process.Start(new ProcessStartInfo(pinned[0], pinned[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    public string Name { get; }

    /// <summary>Makes one document after another for some seconds.</summary>
    public Task<Round> RunAsync(Form form, double seconds) => AskAsync<Round>(string.Create(CultureInfo.InvariantCulture, $"run {form} {seconds}"));

    /// <returns>Bytes that one document allocates on the managed heap.</returns>
    public Task<long> WeighAsync(Form form) => AskAsync<long>($"weigh {form}");

    public Task<byte[]> WriteAsync(Form form) => AskAsync<byte[]>($"write {form}");

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<T> AskAsync<T>(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        var answer = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"{Name} ended without an answer.");
        return JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web)!;
    }

    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    private static string FirstCore()
    {
        using var self = Process.GetCurrentProcess();
        return BitOperations.TrailingZeroCount(self.ProcessorAffinity).ToString(CultureInfo.InvariantCulture);
    }
}
