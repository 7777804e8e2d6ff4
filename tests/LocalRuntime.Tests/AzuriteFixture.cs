using HostingFunctions.Testing;
using LocalRuntime.Tests;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace LocalRuntime.Tests;

/// <summary>One emulator for all tests of this project; each test keeps to a hub of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? default;
}
