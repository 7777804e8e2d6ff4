using LocalRuntime;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Tests.Host;

/// <summary>An app of a few functions on a port of its own, with a client for it.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    private readonly TestFolder _folder;

    private TestApp(TestFolder folder, IHost host)
    {
        _folder = folder;
        Host = host;
        Client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = host.GetAddress() };
    }

    internal IHost Host { get; }

    internal HttpClient Client { get; }

    /// <summary>A builder over <paramref name="folder"/>'s settings, quiet, on any free port.</summary>
    internal static FunctionsApplicationBuilder Builder(TestFolder folder, Type[] functions, params string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(
            ["--AzureWebJobsScriptRoot", folder.Path, "--urls", "http://127.0.0.1:0", "--AzureWebJobsDisableHomepage", "true", .. args]);
        builder.Logging.ClearProviders();
        return builder.UseFunctionsOf(functions);
    }

    /// <summary>Starts the functions of one class behind <paramref name="configure"/>.</summary>
    internal static async Task<TestApp> StartAsync<TFunctions>(Action<FunctionsApplicationBuilder>? configure = null, params string[] args)
    {
        var folder = new TestFolder().HostJson();
        var builder = Builder(folder, [typeof(TFunctions)], args);
        builder.ConfigureFunctionsWebApplication();
        configure?.Invoke(builder);
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new(folder, host);
    }

    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null) =>
        Client.SendAsync(new(method, path) { Content = content }, TestContext.Current.CancellationToken);

    internal Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    internal Task<string> ReadAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.StopAsync(CancellationToken.None);
        Host.Dispose();
        _folder.Dispose();
    }
}
