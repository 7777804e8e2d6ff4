using Microsoft.Extensions.Configuration;

namespace LocalRuntime.Hosting;

/// <summary>The folder that holds host.json and local.settings.json.</summary>
internal static class AppFolder
{
    /// <summary>
    /// The setting <c>AzureWebJobsScriptRoot</c> (argument or environment); else the current directory when it has a host.json;
    /// else the folder of the program.
    /// </summary>
    internal static string Find(IConfiguration commandLine)
    {
        var named = commandLine["AzureWebJobsScriptRoot"] ?? Environment.GetEnvironmentVariable("AzureWebJobsScriptRoot");
        if (!string.IsNullOrEmpty(named))
        {
            return Path.GetFullPath(named);
        }

        var current = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(current, HostJson.FileName)) ? current : AppContext.BaseDirectory;
    }
}
