using System.Reflection;
using LocalRuntime.Durable;
using LocalRuntime.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalRuntime;

/// <summary>What only LocalRuntime offers, for tests that run an app within their own process.</summary>
public static class LocalRuntimeExtensions
{
    /// <summary>Searches <paramref name="assembly"/> for functions instead of the program's own.</summary>
    public static FunctionsApplicationBuilder UseFunctionsOf(this FunctionsApplicationBuilder builder, Assembly assembly) =>
        builder.UseFunctionsOf(assembly.GetTypes());

    /// <summary>Searches <paramref name="types"/> for functions instead of the program.</summary>
    public static FunctionsApplicationBuilder UseFunctionsOf(this FunctionsApplicationBuilder builder, params Type[] types)
    {
        builder.FunctionTypes = types;
        return builder;
    }

    /// <summary>Where a started app listens, the true port in it also when it was told to take any (<c>--urls http://127.0.0.1:0</c>).</summary>
    public static Uri GetAddress(this IHost host) =>
        new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The task hub of an app that has orchestrators or activities: to wait until it is idle, for instance.</summary>
    public static TaskHub GetTaskHub(this IHost host) => host.Services.GetRequiredService<DurableFunctions>().Hub;
}
