using HostingFunctions.Testing;

namespace HostingFunctions.Infrastructure.Tests;

/// <summary>No line of code is wider than CONTRIBUTING allows.</summary>
public sealed class WidthTests
{
    private const int Most = 160;

    [Fact]
    public void Code_EachLine_IsNotTooWide() => (
        from file in Files()
        from line in TooWideIn(file)
        select $"{file}:{line}").ShouldBeEmpty();

    private static IEnumerable<int> TooWideIn(string file) => File.ReadLines(Repository.PathOf(file)).Index()
        .Where(line => line.Item.Length > Most)
        .Select(line => line.Index + 1);

    private static IEnumerable<string> Files() => new[] { "bench", "infra", "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules"));
}
