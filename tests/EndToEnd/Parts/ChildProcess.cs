using System.Diagnostics;
using System.Text;

namespace HostingFunctions.EndToEnd.Parts;

/// <summary>A program that runs beside the tests; killed when disposed.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private readonly StringBuilder output = new();
    private readonly Process process;

    /// <param name="settings">Environment variables, in addition to those of the tests.</param>
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

    /// <summary>All it has written so far, to both streams.</summary>
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

    /// <summary>The processes that it, or one of these, has started and that live. Linux only.</summary>
    public IEnumerable<(int Id, string Command)> Descendants() => DescendantsOf(Id);

    /// <summary>SIGKILL: it gets no chance to finish anything. Returns once it is gone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: it is asked to end. Returns once it has.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{Id}"]);
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

    private static IEnumerable<(int Id, string Command)> DescendantsOf(int parent)
    {
        string[] children, command;
        try
        {
            children = File.ReadAllText($"/proc/{parent}/task/{parent}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (IOException)
        {
            yield break; // it ended meanwhile
        }

        foreach (var child in children.Select(int.Parse))
        {
            try
            {
                command = File.ReadAllText($"/proc/{child}/cmdline").Split('\0');
            }
            catch (IOException)
            {
                continue;
            }

            yield return (child, string.Join(' ', command));
            foreach (var further in DescendantsOf(child))
            {
                yield return further;
            }
        }
    }

    private void Keep(string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
