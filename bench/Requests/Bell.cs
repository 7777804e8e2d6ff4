using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HostingFunctions.Bench.Requests;

/// <summary>The plain sample's activities call it, where the app sends mails.</summary>
internal sealed class Bell : IAsyncDisposable
{
    private readonly WebApplication server;

    private Bell(WebApplication server) => this.server = server;

    public Uri Address => new(server.Urls.Single());

    /// <summary>Keyed by instance, activity and number, e.g. <c>{instance}/Ask/1</c>.</summary>
    public News<bool> Rings { get; } = new();

    public static async Task<Bell> HangAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bell = new Bell(builder.Build());
        bell.server.Run(http =>
        {
            bell.Rings.Arrive(http.Request.Path.Value!.TrimStart('/'), true);
            return Task.CompletedTask;
        });
        await bell.server.StartAsync();
        return bell;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
