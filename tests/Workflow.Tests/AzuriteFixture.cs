using HostingFunctions.Testing;
using HostingFunctions.Workflow.Tests;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace HostingFunctions.Workflow.Tests;

/// <summary>One emulator for all tests of this project; each test has a task hub of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? azurite;

    public string ConnectionString => azurite!.ConnectionString;

    public async ValueTask InitializeAsync() => azurite = await Azurite.StartAsync();

    public ValueTask DisposeAsync() => azurite?.DisposeAsync() ?? default;
}
