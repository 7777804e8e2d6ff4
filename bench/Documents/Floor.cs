using System.IO.Compression;

namespace HostingFunctions.Bench.Documents;

/// <summary>The least work for a document: deflating parts that exist already.</summary>
internal sealed class Floor(CompressionLevel level)
{
    private readonly Dictionary<Form, IReadOnlyList<(string Name, byte[] Content)>> parts =
        Enum.GetValues<Form>().ToDictionary(form => form, form => Parts.Of(Sample.Document(form)));

    public Task DeflateAsync(Form form, Stream output)
    {
        foreach (var (_, content) in parts[form])
        {
            using var deflated = new DeflateStream(output, level, leaveOpen: true);
            deflated.Write(content);
        }

        return Task.CompletedTask;
    }
}
