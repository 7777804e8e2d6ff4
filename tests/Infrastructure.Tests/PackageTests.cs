using System.Diagnostics;
using System.Text.Json;
using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>The package that is deployed to Azure (infra/Package), published here as azd does it.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("package-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Publish_ForAzure_HoldsWhatTheHostNeedsAndWarnsOfNothing()
    {
        var start = new ProcessStartInfo("dotnet", ["publish", "infra/Package", $"-p:PublishDir={folder.FullName}/", "--nologo", "--disable-build-servers"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        start.Environment["OFFICIALS_FILE"] = "samples/officials.json";
        start.Environment["RunAnalyzers"] = "false"; // they have seen the same code when the tests were built
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);

        publish.ExitCode.ShouldBe(0, output);
        output.ShouldNotContain("warning", Case.Insensitive);
        FilesOf("worker.config.json", "host.json", "officials.json", "calendars/2026.json", "HostingFunctions.dll").ShouldAllBe(file => file.Exists);
        NamesIn("functions.metadata").ShouldContain("SubmitRequest");
        NamesIn("extensions.json").ShouldContain("DurableTask");
        FilesOf(".azurefunctions/Microsoft.Azure.WebJobs.Extensions.DurableTask.dll").ShouldAllBe(file => file.Exists);
        Directory.Exists(Path.Combine(folder.FullName, "samples")).ShouldBeFalse();
        FilesOf("local.settings.json").ShouldAllBe(file => !file.Exists);
    }

    private IEnumerable<FileInfo> FilesOf(params string[] names) => names.Select(name => new FileInfo(Path.Combine(folder.FullName, name)));

    /// <summary>The names of the functions or extensions that a file lists.</summary>
    private IEnumerable<string?> NamesIn(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, file)));
        var list = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("extensions");
        return [.. list.EnumerateArray().Select(entry => entry.GetProperty("name").GetString())];
    }
}
