using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Documents.Tests.Support;

[assembly: AssemblyFixture(typeof(LibreOffice))]

namespace HostingFunctions.Documents.Tests.Support;

/// <summary>LibreOffice as a second reader beside Word's schema, and as a printer. One for the whole run, with its own profile.</summary>
public sealed class LibreOffice : IAsyncDisposable
{
    private const int DotsPerInch = 36;

    /// <summary>Ends the office once its standard input closes, which happens even when the test process is killed.</summary>
    private const string Launch = """
        set -m
        "$@" </dev/null >/dev/null 2>&1 &
        read -r _
        kill -KILL -- -$!
        wait 2>/dev/null
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("documents-test-");
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Prints for those that are started after it, which is cheaper than that each starts in full. Null until something is printed.</summary>
    private Process? office;

    /// <returns>The text of each page.</returns>
    public async Task<IReadOnlyList<string>> PagesAsync(byte[] document) => (await PrintAsync(document)).Pages;

    public async Task<Print> PrintAsync(byte[] document, string format = "pdf")
    {
        var cancellation = TestContext.Current.CancellationToken;
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            office ??= await StartAsync(cancellation);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "document.docx"), document, cancellation);
            await RunAsync("soffice", [.. Usual, "--convert-to", format, "document.docx"]);
            var pdf = $"{Guid.NewGuid():N}.pdf";
            File.Move(Path.Combine(folder.FullName, "document.pdf"), Path.Combine(folder.FullName, pdf));
            var text = await RunAsync("pdftotext", "-layout", pdf, "-");
            return new Print(this, Path.Combine(folder.FullName, pdf), text.Split('\f')[..^1]);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <returns>The headings of an export for readers who hear the page (PDF/UA), each as <c>H1 text</c>.</returns>
    public async Task<IReadOnlyList<string>> HeadingsAsync(byte[] document)
    {
        const string Accessible = "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";
        var structure = await RunAsync("pdfinfo", "-struct-text", (await PrintAsync(document, Accessible)).Pdf);
        var headings = new List<string>();
        var isInHeading = false;
        foreach (var line in structure.Split('\n').Select(line => line.Trim()).Where(line => line.EndsWith(':') || line.StartsWith('"')))
        {
            if (line.EndsWith(':'))
            {
                isInHeading = line.StartsWith('H');
                headings.AddRange(isInHeading ? [line[..2] + " "] : []);
            }
            else if (isInHeading)
            {
                headings[^1] += line.Trim('"');
            }
        }

        return headings;
    }

    public async ValueTask DisposeAsync()
    {
        if (office is not null)
        {
            office.StandardInput.Close();
            await office.WaitForExitAsync();
            office.Dispose();
        }

        folder.Delete(recursive: true);
        oneAtATime.Dispose();
    }

    internal async Task<string> RunAsync(string program, params IEnumerable<string> arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
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

    private string[] Usual => [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--norestore"];

    /// <summary>Starts an office and waits until it has a document open, without which it would end after the first print.</summary>
    private async Task<Process> StartAsync(CancellationToken cancellation)
    {
        const string Open = "open.txt";
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, Open), "", cancellation);
        var started = Process.Start(new ProcessStartInfo("bash", ["-c", Launch, "office", "soffice", .. Usual, Open])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
        })!;
        while (!File.Exists(Path.Combine(folder.FullName, $".~lock.{Open}#")))
        {
            await Task.Delay(50, cancellation);
        }

        return started;
    }

    /// <summary>A printed document.</summary>
    /// <param name="Pages">The text of each page.</param>
    public sealed record Print(LibreOffice Office, string Pdf, IReadOnlyList<string> Pages)
    {
        /// <summary>Width and height of the paper in millimetres.</summary>
        public async Task<(double Width, double Height)> PaperAsync()
        {
            var size = (await Office.RunAsync("pdfinfo", Pdf)).Split('\n').Single(line => line.StartsWith("Page size:", StringComparison.Ordinal));
            var sides = size.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (Millimetres(sides[2]), Millimetres(sides[4]));
        }

        /// <summary>The content of the QR code on the first page.</summary>
        public async Task<string> ScanAsync()
        {
            await Office.RunAsync("pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-singlefile", "-gray", Pdf, Pdf + "-scan");
            return (await Office.RunAsync("zbarimg", "--quiet", "--raw", Pdf + "-scan.pgm")).Trim();
        }

        /// <summary>A page as a small greyscale picture file.</summary>
        /// <param name="number">From 1.</param>
        public async Task<string> PictureAsync(int number)
        {
            var page = number.ToString(CultureInfo.InvariantCulture);
            await Office.RunAsync("pdftoppm", "-r", $"{DotsPerInch}", "-f", page, "-l", page, "-singlefile", "-gray", "-png", Pdf, $"{Pdf}-{page}");
            return $"{Pdf}-{page}.png";
        }

        private static double Millimetres(string points) => double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72;
    }
}
