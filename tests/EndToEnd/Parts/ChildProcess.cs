using System.Diagnostics;
using System.Text;
using HostingFunctions.Testing;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A program that runs beside the tests; killed when disposed.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private readonly StringBuilder output = new();
    private readonly Process process;

    /// <param name="settings">Environment variables in addition to the tests' own.</param>
    public ChildProcess(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <summary>Everything it has written so far, to both streams.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Returns once it has ended by itself and all that it wrote is in <see cref="Output"/>, which may come a moment after its end.</summary>
    public Task EndAsync(TimeSpan? patience = null) => process.WaitForExitAsync().WaitAsync(patience ?? TimeSpan.FromMinutes(1));

    /// <summary>SIGKILL: it has no chance to finish anything. Returns once it is gone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: asks it to end. Returns once it has ended.</summary>
    public async Task TerminateAsync()
    {
        await ProcessTree.SignalAsync(Id, "TERM");
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
