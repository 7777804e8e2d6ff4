namespace LocalRuntime.Tests.Host;

/// <summary>A folder with the settings files of an app.</summary>
internal sealed class TestFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("local-runtime").FullName;

    internal TestFolder HostJson(string text = """{ "version": "2.0", "extensions": { "http": { "routePrefix": "" } } }""") =>
        Write("host.json", text);

    internal TestFolder Write(string name, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
