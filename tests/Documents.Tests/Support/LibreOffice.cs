using System.Diagnostics;
using HostingFunctions.Documents.Tests.Support;

[assembly: AssemblyFixture(typeof(LibreOffice))]

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>A second reader beside Word's schema, and what it would print. One for the run, with a profile of its own.</summary>
public sealed class LibreOffice : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("documents-test-");
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <returns>The text of each page.</returns>
    public async Task<IReadOnlyList<string>> PagesAsync(byte[] document)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "document.docx"), document, cancellation);
            var profile = new Uri(Path.Combine(folder.FullName, "profile"));
            await RunAsync("soffice", [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "document.docx"], cancellation);
            var text = await RunAsync("pdftotext", ["-layout", "document.pdf", "-"], cancellation);
            File.Delete(Path.Combine(folder.FullName, "document.pdf"));
            return text.Split('\f')[..^1];
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        oneAtATime.Dispose();
    }

    private async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        process.ExitCode.ShouldBe(0, await errors);
        return await output;
    }
}
