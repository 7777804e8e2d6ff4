using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>What a builder holds before the app adds anything.</summary>
internal static class LocalDefaults
{
    /// <summary>The host refuses a larger body whatever the app allows.</summary>
    internal const long MaxRequestBytes = 100 * 1024 * 1024;

    internal static (WebApplicationBuilder Web, HostJson HostJson) CreateBuilder(string[] args)
    {
        var commandLine = new ConfigurationBuilder().AddCommandLine(args).Build();
        var folder = AppFolder.Find(commandLine);
        var local = LocalSettings.Read(folder);
        var web = WebApplication.CreateEmptyBuilder(new()
        {
            ContentRootPath = folder,
            EnvironmentName = EnvironmentName(commandLine, local),
        });

        web.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{web.Environment.EnvironmentName}.json", optional: true)
            .AddInMemoryCollection(local.Values)
            .AddEnvironmentVariables()
            .AddCommandLine(args);
        var hostJson = HostJson.Read(folder, web.Configuration);
        AddLogging(web, hostJson);
        AddServer(web, ListenAddress.Resolve(commandLine, web.Configuration, local));
        web.Services.Configure<JsonSerializerOptions>(json => json.PropertyNameCaseInsensitive = true);
        return (web, hostJson);
    }

    // The core tools run an app as Development unless told otherwise.
    private static string EnvironmentName(IConfiguration commandLine, LocalSettings local) =>
        commandLine["environment"]
        ?? Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT")
        ?? local.Values.GetValueOrDefault("AZURE_FUNCTIONS_ENVIRONMENT")
        ?? Environments.Development;

    private static void AddLogging(WebApplicationBuilder web, HostJson hostJson) => web.Logging
        // At Information, ASP.NET Core logs each request's path, and paths carry the tokens of links.
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddConfiguration(hostJson.Logging)
        .AddConfiguration(web.Configuration.GetSection("Logging"))
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss.fff ";
        });

    private static void AddServer(WebApplicationBuilder web, string address)
    {
        web.WebHost.UseKestrelCore().UseUrls(address);
        web.Services.AddRouting();

        // As there: invocations come while the app's own hosted services still start.
        web.Services.Configure<HostOptions>(options => options.ServicesStartConcurrently = true);
        web.Services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.All);
        web.Services.PostConfigure<KestrelServerOptions>(options =>
            options.Limits.MaxRequestBodySize = Math.Min(options.Limits.MaxRequestBodySize ?? long.MaxValue, MaxRequestBytes));
        web.Host.UseDefaultServiceProvider((context, options) =>
            options.ValidateScopes = options.ValidateOnBuild = context.HostingEnvironment.IsDevelopment());
    }
}
