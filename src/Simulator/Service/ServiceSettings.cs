using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>What a simulated service runs on.</summary>
/// <param name="Storage">Connection string of a storage account with nothing in it.</param>
/// <param name="SmtpHost">The mail catcher; it must hide PIPELINING.</param>
/// <param name="Arguments">Further settings of the app, e.g. <c>--Site:BaseUrl=http://localhost</c>.</param>
public sealed record ServiceSettings(string Storage, string SmtpHost, int SmtpPort, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether the app logs to standard error.</summary>
    public bool Logs { get; init; }

    /// <summary>Processes of one hub share its orchestrations, and its timers run in one of them at a time.</summary>
    public string HubName { get; init; } = "HostingRequests";

    /// <summary>Services that take the place of the app's own.</summary>
    public Action<IServiceCollection> Instead { get; init; } = _ => { };
}
