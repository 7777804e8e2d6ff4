using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HostSampleApp;

/// <summary>A Functions app that does what the hosts' tests need.</summary>
public static class SampleApp
{
    /// <param name="args">Command line settings; <c>Sample:Folder</c> is the folder for its journal.</param>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var folder = builder.Configuration["Sample:Folder"] ?? throw new InvalidOperationException("There is no setting Sample:Folder.");
        builder.Services.AddSingleton(new Journal(folder));
        builder.Services.AddSingleton<Traffic>();
        return builder;
    }
}
