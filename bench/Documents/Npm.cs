using System.Diagnostics;
using System.Text.Json;

namespace HostingFunctions.Bench.Documents;

/// <summary>The npm libraries, installed beside this program.</summary>
internal static class Npm
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "npm");

    public static void Install()
    {
        var (wanted, installed) = (Path.Combine(Folder, "package-lock.json"), Path.Combine(Folder, "node_modules", ".installed"));
        if (File.Exists(installed) && File.ReadAllText(installed) == File.ReadAllText(wanted))
        {
            return;
        }

        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        string[] arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
        using var process = Process.Start(new ProcessStartInfo(npm, arguments) { WorkingDirectory = Folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm ci ended with {process.ExitCode}.");
        }

        File.Copy(wanted, installed, overwrite: true);
    }

    public static string Version(string library)
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package.json")));
        return package.RootElement.GetProperty("dependencies").GetProperty(library).GetString()!;
    }
}
