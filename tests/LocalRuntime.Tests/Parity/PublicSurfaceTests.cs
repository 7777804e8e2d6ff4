using HostingFunctions.Testing;

namespace LocalRuntime.Tests.Parity;

public sealed class PublicSurfaceTests
{
    private const string Approved = "tests/LocalRuntime.Tests/Parity/PublicSurface.approved.txt";

    [Fact]
    public async Task PublicSurface_OfLocalRuntime_IsTheApprovedOne()
    {
        var surface = PublicSurface.Of(typeof(LocalRuntimeExtensions).Assembly);
        var received = Path.Combine(AppContext.BaseDirectory, "PublicSurface.received.txt");
        await File.WriteAllTextAsync(received, surface, TestContext.Current.CancellationToken);

        var approved = await File.ReadAllTextAsync(Repository.PathOf(Approved), TestContext.Current.CancellationToken);

        surface.ShouldBe(approved.ReplaceLineEndings("\n"), $"""
            What LocalRuntime offers has changed. Check that the official packages offer the same, then approve it:
            cp {received} {Approved}
            """);
    }
}
