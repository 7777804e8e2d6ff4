using System.Diagnostics;
using System.Globalization;

namespace HostingFunctions.Testing;

/// <summary>Which process started which, as Linux tells it.</summary>
public static class ProcessTree
{
    /// <summary>The processes of a program that a process started, itself or through others.</summary>
    /// <param name="name">The program's, e.g. <c>dotnet</c>.</param>
    public static IReadOnlyList<Process> Descendants(this Process root, string name)
    {
        var parents = Process.GetProcesses().Select(process => (Process: process, Parent: ParentOf(process.Id))).ToList();
        var ids = new HashSet<int> { root.Id };
        while (parents.Count(each => ids.Contains(each.Parent) && ids.Add(each.Process.Id)) > 0)
        {
        }

        ids.Remove(root.Id);
        return [.. parents.Select(each => each.Process).Where(process => ids.Contains(process.Id) && process.ProcessName == name)];
    }

    /// <returns>0 for a process that has just ended.</returns>
    private static int ParentOf(int process)
    {
        try
        {
            // The name stands in brackets and may hold anything; after it come the state and the parent.
            return int.Parse(File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ')[2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
