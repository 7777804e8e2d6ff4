using Microsoft.Extensions.DependencyInjection;

namespace HostingFunctions.Simulator.Service;

/// <summary>The surroundings of a simulated service.</summary>
/// <param name="Storage">Connection string of an empty storage account.</param>
/// <param name="SmtpHost">The mail catcher; it must hide PIPELINING.</param>
/// <param name="Arguments">Further settings of the app, e.g. <c>--Site:BaseUrl=http://localhost</c>.</param>
public sealed record ServiceSettings(string Storage, string SmtpHost, int SmtpPort, IReadOnlyList<string> Arguments)
{
    /// <summary>Whether the app logs to standard error.</summary>
    public bool Logs { get; init; }

    /// <summary>Processes on the same hub share its orchestrations, and each of its timers runs in one of them at a time.</summary>
    public string HubName { get; init; } = "HostingRequests";

    /// <summary>Replaces services of the app.</summary>
    public Action<IServiceCollection> Instead { get; init; } = _ => { };
}
