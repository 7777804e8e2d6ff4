using System.Diagnostics;
using System.Globalization;
using HostingFunctions.Domain.Forms;

namespace HostingFunctions.Bench.Documents;

/// <summary>Measures memory while a PA-17 with 20 pictures of 5 MB is written.</summary>
internal static class LargePictures
{
    private const int Count = 20;
    private const int Size = 5_000_000;

    /// <returns>A sentence with the result.</returns>
    public static async Task<string> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("bench-documents-");
        try
        {
            return await MeasureAsync(Picture(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(string picture)
    {
        var pictures = Enumerable.Range(1, Count).Select(number => Sample.File(AttachmentKind.PseEvidence, $"halaman-pse-{number}.png", FileType.Png, Size));
        var revision = Sample.Revision with { Attachments = [.. Sample.Revision.Attachments, .. pictures] };
        var output = new Meter();
        var idle = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();

        await Sample.Writer.WritePa17Async(Sample.Header, revision, (_, _) => Task.FromResult<Stream>(File.OpenRead(picture)), output, CancellationToken.None);

        return string.Create(
            CultureInfo.InvariantCulture,
            $"PA-17 with {Count} pictures of {Size / 1e6:F0} MB: {output.Length / 1e6:F1} MB written in {clock.Elapsed.TotalSeconds:F1} s, "
            + $"managed memory at most {(output.Peak - idle) / 1e6:F1} MB above idle");
    }

    /// <summary>A real picture, padded to the wanted length with bytes that do not deflate.</summary>
    private static string Picture(string folder)
    {
        var path = Path.Combine(folder, "halaman-pse.png");
        var content = new byte[Size];
        new Random(17).NextBytes(content);
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "halaman-pse.png")).CopyTo(content, 0);
        File.WriteAllBytes(path, content);
        return path;
    }
}
