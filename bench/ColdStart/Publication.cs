using System.Diagnostics;
using System.Runtime.InteropServices;
using HostingFunctions.Testing;

namespace HostingFunctions.Bench.ColdStart;

/// <summary>Publishes a project as it is deployed: Release, framework-dependent, compiled ahead for this machine.</summary>
internal static class Publication
{
    /// <param name="project">The project's folder, from the repository's root.</param>
    /// <param name="readyToRun">Whether it is compiled ahead: false where the compiler's package cannot be had.</param>
    /// <returns>The folder it was published to.</returns>
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
