using System.Diagnostics;
using System.Runtime.InteropServices;
using HostingFunctions.Testing;

namespace HostingFunctions.Bench.ColdStart;

/// <summary>Publishes a project as for deployment: Release, framework-dependent, compiled ahead of time for this machine.</summary>
internal static class Publication
{
    /// <param name="project">The project's folder, relative to the repository's root.</param>
    /// <param name="readyToRun">Whether to compile ahead of time: false where the compiler's package is unavailable.</param>
    /// <returns>The folder of the published app.</returns>
    public static string Of(string project, bool readyToRun)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published", Path.GetFileName(project));
        string[] arguments =
        [
            "publish", Repository.PathOf(project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--no-self-contained",
            "-p:IsPublishable=true", $"-p:PublishReadyToRun={readyToRun}", "-o", folder, "-v", "q", "--nologo",
        ];
        using var process = Process.Start("dotnet", arguments);
        process.WaitForExit();
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException($"{project} could not be published.");
    }
}
