namespace HostingFunctions.Testing.Samples;

/// <summary>Small files as people and programs make them, right and wrong, beneath <c>Files</c>: each is named for what it is.</summary>
public static class SampleFile
{
    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "Files", name));
}
