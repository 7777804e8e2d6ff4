using System.Globalization;

namespace HostingFunctions.Testing;

/// <summary>Finds the processes that a process has started, from what Linux shows in <c>/proc</c>.</summary>
public static class ProcessTree
{
    /// <summary>The running descendants of a process.</summary>
    public static IReadOnlyList<(int Id, string Command)> Below(int id)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => int.TryParse(name, out _))
            .Select(name => (Id: int.Parse(name, CultureInfo.InvariantCulture), Parent: ParentOf(name)))
            .ToLookup(process => process.Parent, process => process.Id);
        var found = new List<int>(parents[id]);
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(parents[found[i]]);
        }

        return [.. found.Select(child => (child, CommandOf(child)))];
    }

    /// <summary>The worker process that a Functions host has started; 0 while there is none.</summary>
    public static int WorkerOf(int host) => Below(host)
        .FirstOrDefault(process =>
            Path.GetFileName(process.Command.Split(' ')[0]) == "dotnet" && process.Command.Contains("--functions-worker-id", StringComparison.Ordinal)).Id;

    public static bool IsAlive(int id) => Directory.Exists($"/proc/{id}") && CommandOf(id).Length > 0;

    /// <param name="id">Never 0, which would be whoever runs the tests.</param>
    /// <param name="signal">E.g. <c>KILL</c>.</param>
    public static async Task SignalAsync(int id, string signal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id);
        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>The fourth field of <c>stat</c>, after the name in brackets, which may hold anything.</summary>
    private static int ParentOf(string process)
    {
        var stat = ReadAll($"/proc/{process}/stat");
        return stat.Length == 0 ? 0 : int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>Empty for a process that is gone or a zombie.</summary>
    private static string CommandOf(int id) => ReadAll($"/proc/{id}/cmdline").Replace('\0', ' ');

    private static string ReadAll(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return ""; // it ended meanwhile
        }
    }
}
