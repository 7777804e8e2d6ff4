using System.IO.Compression;
using System.Text;

namespace HostingFunctions.Bench.Documents;

/// <summary>Takes a Word document apart and puts it together again.</summary>
internal static class Parts
{
    public static IReadOnlyList<(string Name, byte[] Content)> Of(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    public static byte[] Together(IEnumerable<(string Name, byte[] Content)> parts, CompressionLevel level)
    {
        using var document = new MemoryStream();
        using (var zip = new ZipArchive(document, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return document.ToArray();
    }

    /// <summary>The XML of what is printed: body, letterhead and footer.</summary>
    public static string Printed(byte[] document) => string.Concat(
        Of(document)
            .Where(part => part.Name.StartsWith("word/", StringComparison.Ordinal) && IsXml(part.Name))
            .Select(part => Encoding.UTF8.GetString(part.Content)));

    public static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
