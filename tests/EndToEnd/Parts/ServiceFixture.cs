namespace HostingFunctions.EndToEnd.Parts;

/// <summary>One service for all tests with no special needs; each test files its own requests.</summary>
public sealed class ServiceFixture : IAsyncLifetime
{
    private HostingService? service;

    public HostingService Service => service ?? throw new InvalidOperationException("The service was not started.");

    public async ValueTask InitializeAsync() =>
        service = await HostingService.StartAsync(new Dictionary<string, string> { ["Officials__Source"] = "Table" });

    public ValueTask DisposeAsync() => service?.DisposeAsync() ?? ValueTask.CompletedTask;
}
