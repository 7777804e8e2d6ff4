namespace HostingFunctions.EndToEnd.Browser;

/// <summary>A temporary file of nothing, which takes no room on the disk.</summary>
public sealed class LargeFile : IDisposable
{
    public LargeFile(long bytes)
    {
        using var file = File.Create(Path);
        file.SetLength(bytes);
    }

    public string Name { get; } = $"{Guid.NewGuid():N}.pdf";

    public string Path => System.IO.Path.Combine(System.IO.Path.GetTempPath(), Name);

    public void Dispose() => File.Delete(Path);
}
