using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalRuntime.Hosting;

/// <summary>Puts the parts of a host together.</summary>
internal static class HostAssembly
{
    internal static IHost Build(FunctionsApplicationBuilder builder, WebApplicationBuilder web)
    {
        var types = builder.FunctionTypes ?? Assembly.GetEntryAssembly()?.GetTypes() ?? [];
        var catalog = FunctionCatalog.Discover(types, new(builder.HostJson), web.Configuration);
        var https = catalog.TriggeredBy<HttpTriggerAttribute>();
        if (https.Count > 0 && !builder.ServesHttp)
        {
            throw new InvalidOperationException(
                $"Function '{https[0].Function.Name}' has an HTTP trigger: call ConfigureFunctionsWebApplication(). LocalRuntime has no HttpRequestData.");
        }

        // A fifteenth of the start, for services that an app of IResult alone has no use for.
        if (https.Any(http => http.Function.Declaration.AsksForMvc))
        {
            web.Services.AddMvcCore();
        }

        web.Services.AddSingleton<ShutdownDrain>();
        web.Services.AddSingleton(services => new FunctionDispatcher(
            builder.Middleware, services.GetRequiredService<IServiceScopeFactory>(), services.GetRequiredService<ShutdownDrain>()));
        AddDurable(builder, catalog);
        AddTimers(builder, catalog.TriggeredBy<TimerTriggerAttribute>());
        var app = web.Build();
        new HttpFunctions(
                app.Services.GetRequiredService<FunctionDispatcher>(), new(app.Configuration), app.Services.GetRequiredService<ILogger<HttpFunctions>>())
            .Map(app, https, builder.HostJson.RoutePrefix);
        return app;
    }

    private static void AddDurable(FunctionsApplicationBuilder builder, FunctionCatalog catalog)
    {
        if (catalog.UsesDurable)
        {
            builder.Services.AddSingleton(services => new DurableFunctions(catalog, builder.HostJson, services));
            builder.Services.AddHostedService(services => services.GetRequiredService<DurableFunctions>());
        }
    }

    private static void AddTimers(FunctionsApplicationBuilder builder, IReadOnlyList<(Function Function, TimerTriggerAttribute Trigger)> timers)
    {
        if (timers.Count > 0)
        {
            builder.Services.AddHostedService(services => new TimerFunctions(timers, builder.HostJson, services));
        }
    }
}
