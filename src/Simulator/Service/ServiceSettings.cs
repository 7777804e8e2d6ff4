using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>What a simulated service runs on.</summary>
/// <param name="SmtpHost">The mail catcher; it must hide PIPELINING.</param>
/// <param name="Arguments">Settings of the app, e.g. <c>--AzureWebJobsStorage=...</c>; the storage account must be empty.</param>
public sealed record ServiceSettings(string SmtpHost, int SmtpPort, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether the app logs to standard error.</summary>
    public bool Logs { get; init; }

    /// <summary>Services that take the place of the app's own.</summary>
    public Action<IServiceCollection> Instead { get; init; } = _ => { };
}
