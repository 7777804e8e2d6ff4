using System.Diagnostics;

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>Opens documents as a second reader beside Word's schema, and reads back what would be printed.</summary>
internal static class LibreOffice
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <returns>The text of each page.</returns>
    public static async Task<IReadOnlyList<string>> PagesAsync(byte[] document)
    {
        var folder = Directory.CreateTempSubdirectory("documents-test-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "document.docx"), document, TestContext.Current.CancellationToken);
            await RunAsync(
                "soffice", folder, $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", "pdf", "document.docx");
            var text = await RunAsync("pdftotext", folder, "-layout", "document.pdf", "-");
            return text.Split('\f')[..^1];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, DirectoryInfo folder, params IEnumerable<string> arguments)
    {
        await OneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.ShouldBe(0, await errors);
            return await output;
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
